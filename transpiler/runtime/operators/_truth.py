def _truth(x):
    # as JavaScript finds any value: objects are true, also empty ones
    if x is None or isinstance(x, bool):
        return x is True
    if isinstance(x, (int, float)):
        return x == x and x != 0
    return x != "" if isinstance(x, str) else True
