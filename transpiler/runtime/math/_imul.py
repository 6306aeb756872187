def _imul(a, b):
    return _int32(_to_int32(a) * _to_int32(b))
