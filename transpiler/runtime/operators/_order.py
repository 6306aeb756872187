def _order(a, b):
    # below 0, 0 or above 0, of two numbers or two texts; NaN where one is missing
    if a is None or b is None:
        return float("nan")
    return -1 if a < b else 1 if a > b else 0 if a == b else float("nan")
