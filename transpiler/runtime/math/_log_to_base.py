def _log_to_base(x, base):
    # of floats of 32 bits; whole for the powers of the base
    from math import log

    y = log(x) / log(base)
    n = int(y + 0.5 if y > 0 else y - 0.5)
    return float(n) if float(base) ** n == x else y
