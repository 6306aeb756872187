def _exp(x):
    from math import exp

    # Python raises where it is infinite
    return float("inf") if x > 710 else exp(x)
