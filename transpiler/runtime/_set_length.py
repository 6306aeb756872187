def _set_length(items, size):
    # an array can be cut, but not be given holes
    if size > len(items):
        raise ValueError("holes in an array")
    del items[size:]
