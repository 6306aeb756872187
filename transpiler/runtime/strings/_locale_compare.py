def _locale_compare(a, b):
    # as in the root collation, of ASCII: by the alphabet, then small before capital
    x = a.lower()
    y = b.lower()
    for i in range(min(len(x), len(y))):
        if x[i] != y[i]:
            p = _locale_order.find(x[i])
            q = _locale_order.find(y[i])
            if p < 0 or q < 0:
                raise _unlike("localeCompare beyond ASCII")
            return -1 if p < q else 1
    if len(a) != len(b):
        return -1 if len(a) < len(b) else 1
    return 0 if a == b else -1 if a > b else 1
