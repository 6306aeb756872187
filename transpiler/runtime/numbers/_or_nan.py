def _or_nan(x):
    # a number for an operator: undefined is NaN
    return float("nan") if x is None else x
