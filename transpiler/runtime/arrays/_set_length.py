def _set_length(items, size):
    # an array can be cut, but not be given holes
    if not 0 <= size < 4294967296 or size != int(size):
        raise ValueError("Invalid array length")
    if size > len(items):
        raise _unlike("holes in an array")
    del items[int(size):]
