def _locale_compare_by(a, b, numeric, level):
    # localeCompare with options: numbers by their values; on level 3 small letters before capitals
    x = _locale_weights(a, numeric)
    y = _locale_weights(b, numeric)
    if x != y:
        return -1 if x < y else 1
    if level < 3:
        return 0
    p = [c for c in a if not "0" <= c <= "9"]
    q = [c for c in b if not "0" <= c <= "9"]
    return 0 if p == q else -1 if p > q else 1
