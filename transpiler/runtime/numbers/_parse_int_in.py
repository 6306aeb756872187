def _parse_int_in(x, base=None):
    # parseInt handed on: `map` gives it the place as the base
    return _parse_int(x, base, _by_groups)
