def _log(x, f):
    # the logarithm of 0 is infinite, and that of what is below 0 is NaN
    return f(x) if x > 0 else float("-inf") if x == 0 else float("nan")
