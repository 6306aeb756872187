def _there(x, name):
    # of nothing JavaScript reads no member
    if x is None:
        raise TypeError("Cannot read properties of undefined (reading '" + name + "')")
    return x
