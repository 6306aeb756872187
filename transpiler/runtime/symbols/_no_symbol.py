def _no_symbol(x):
    # what JavaScript writes no symbol in, other than String(x)
    if isinstance(x, _Symbol):
        raise TypeError("Cannot convert a Symbol value to a string")
    return x
