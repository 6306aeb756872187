def _near(x):
    # a whole number as a double has it: rounded to 53 bits, half to even
    if isinstance(x, float) or -0x20000000000000 <= x <= 0x20000000000000:
        return x
    n = abs(x)
    shift = 0
    while n >> shift >= 0x20000000000000:
        shift += 1
    kept = n >> shift
    rest = n - (kept << shift)
    half = 1 << (shift - 1)
    if rest > half or rest == half and kept & 1:
        kept += 1
    if shift > 971 or kept << shift >= 1 << 1024:
        return float("inf") if x > 0 else float("-inf")
    return kept << shift if x > 0 else -(kept << shift)
