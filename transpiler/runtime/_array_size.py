def _array_size(n):
    if n < 0 or n != int(n):
        raise ValueError("Invalid array length")
    return int(n)
