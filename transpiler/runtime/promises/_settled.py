def _settled(value=None):
    # Promise.resolve
    if isinstance(value, _Promise):
        return value
    promise = _Promise()
    promise._resolve(value)
    return promise
