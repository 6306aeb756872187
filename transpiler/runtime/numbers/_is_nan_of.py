def _is_nan_of(x):
    return _is_nan(_number_of(x))
