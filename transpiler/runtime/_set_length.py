def _set_length(items, size):
    # an array can be cut, but not be given holes
    if size > len(items):
        raise ValueError("holes in an array")
    if not size >= 0 or size != int(size):
        raise ValueError("Invalid array length")
    del items[int(size):]
