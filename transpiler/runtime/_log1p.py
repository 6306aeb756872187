def _log1p(x):
    from math import log

    # what 1 + x rounds away is made good
    if x <= -1 or x - x != 0:
        return float("-inf") if x == -1 else x if x > 0 else float("nan")
    u = 1.0 + x
    return x if u == 1 else log(u) * x / (u - 1) if u != x else log(x)
