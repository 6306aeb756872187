def _scaled(x, power):
    # x * 10 ** power of a number not below 0, to the nearest whole number, halves up
    if isinstance(x, int):
        m, e = x, 0
    else:
        from math import frexp

        m, e = frexp(x)
        m = int(m * 0x20000000000000)
        e -= 53
    over = (m << max(e, 0)) * 10 ** max(power, 0)
    under = 10 ** max(-power, 0) << max(-e, 0)
    return (2 * over + under) // (2 * under)
