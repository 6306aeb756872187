def _weak_key(x, said):
    # an object or a symbol, which may be let go
    if x is None or isinstance(x, (bool, int, float, str)) or type(x).__name__ == "_Null":
        raise TypeError("Invalid value used " + said)
    return x
