def _halvings(x):
    # the power of 2 that is nearest to e ** x
    if abs(x) < 0x162E43 / 0x400000:
        return 0
    return int(1.4426950408889634 * x + (0.5 if x > 0 else -0.5))
