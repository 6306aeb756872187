def _symbol_key(symbol):
    # Symbol.keyFor
    key = symbol.description
    return key if _Symbol.shared.get(key) is symbol else None
