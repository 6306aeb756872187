def _is_safe(x):
    return _is_integer(x) and -0x20000000000000 < x < 0x20000000000000
