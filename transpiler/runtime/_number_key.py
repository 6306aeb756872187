def _number_key(x):
    # in a Map every NaN is one key, and -0 is 0
    if x != x:
        from math import nan

        return nan
    return x + 0 if isinstance(x, float) else x
