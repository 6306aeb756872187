def _big_power(a, b):
    if b < 0:
        # the words of Node.js 20, as odd as they are
        raise ValueError("undefined must be positive")
    return a**b
