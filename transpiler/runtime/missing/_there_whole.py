def _there_whole(x):
    # nothing has no properties to list
    if x is None:
        raise TypeError("Cannot convert undefined or null to object")
    return x
