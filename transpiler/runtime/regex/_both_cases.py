def _both_cases(ranges, folds):
    # the letters of ranges in upper and lower case
    out = ranges
    for i in range(0, len(ranges), 2):
        for first, last, shift in (("a", "z", -32), ("A", "Z", 32)):
            low = max(ord(ranges[i]), ord(first))
            high = min(ord(ranges[i + 1]), ord(last))
            if low <= high:
                out += chr(low + shift) + chr(high + shift)
        for c, other in (("s", "\u017f"), ("k", "\u212a")) if folds else ():
            if ranges[i] <= c <= ranges[i + 1] or ranges[i] <= c.upper() <= ranges[i + 1]:
                out += other + other
    return out
