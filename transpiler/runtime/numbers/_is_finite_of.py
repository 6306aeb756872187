def _is_finite_of(x):
    return _is_finite(_number_of(x))
