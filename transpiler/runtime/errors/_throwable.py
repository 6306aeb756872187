def _throwable(value):
    return _fair(value) if isinstance(value, BaseException) else _Thrown(value)
