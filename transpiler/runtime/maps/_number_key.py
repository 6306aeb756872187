def _number_key(x, nan=float("nan")):
    # in a Map every NaN is one key, -0 is 0, and a whole float the int that it equals: on 32-bit boards the two have other hashes  # noqa: E501
    if x != x:
        return nan
    whole = isinstance(x, float) and -0x20000000000000 <= x <= 0x20000000000000 and int(x) == x
    return int(x) if whole else x
