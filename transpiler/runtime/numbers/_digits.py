def _digits(x, size):
    # that many digits of a number above 0, and the power of ten of the first
    power = _shortest(float(x))[1]
    while True:
        n = _scaled(x, size - 1 - power)
        if n >= 10**size:
            power += 1
        elif n < 10 ** (size - 1):
            power -= 1
        elif n == 10 ** (size - 1) and _scaled(x, size - power) < 10**size:
            # it was rounded up to there
            power -= 1
        else:
            return str(n), power
