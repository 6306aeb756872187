def _locale_compare_by(a, b, numeric, base):
    # localeCompare with options: numbers by their values, small letters like capitals
    x = _locale_weights(a, numeric)
    y = _locale_weights(b, numeric)
    if x != y:
        return -1 if x < y else 1
    if base:
        return 0
    p = [c for c in a if not "0" <= c <= "9"]
    q = [c for c in b if not "0" <= c <= "9"]
    return 0 if p == q else -1 if p > q else 1
