def _array_size(n):
    if not 0 <= n < 4294967296 or n != int(n):
        raise ValueError("Invalid array length")
    return int(n)
