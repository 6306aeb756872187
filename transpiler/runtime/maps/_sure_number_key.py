def _sure_number_key(x):
    # of what its type only says to be a number
    if isinstance(x, bool):
        raise _unlike("a boolean as a key that its type says is a number")
    return _number_key(x)
