def _same(a, b):
    # as JavaScript's ===: objects are themselves only, true is not 1
    if isinstance(a, str):
        return isinstance(b, str) and a == b
    if isinstance(a, (int, float)) or callable(a):
        return not isinstance(b, bool) and a == b
    if isinstance(a, (bytes, bytearray)) and (isinstance(a, bytes) or isinstance(b, bytes)):
        return isinstance(b, (bytes, bytearray)) and a == b
    return a is b
