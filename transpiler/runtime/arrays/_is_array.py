def _is_array(x):
    return isinstance(x, (list, tuple))
