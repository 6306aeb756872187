def _throwable(value):
    return value if isinstance(value, BaseException) else _Thrown(value)
