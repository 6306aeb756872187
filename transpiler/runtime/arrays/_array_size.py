def _array_size(n):
    if not isinstance(n, (int, float)) or n is True or n is False:
        # of any, which JavaScript makes the one item of
        raise _unlike("an array is made of what is no number")
    if not 0 <= n < 4294967296 or n != int(n):
        raise ValueError("Invalid array length")
    return int(n)
