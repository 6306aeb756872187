def _symbol_for(key):
    if key not in _Symbol.shared:
        _Symbol.shared[key] = _Symbol(key)
    return _Symbol.shared[key]
