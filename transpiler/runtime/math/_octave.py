def _octave(x):
    # x is (1 + f) * 2**k, 1 + f next to 1
    from math import frexp

    x, k = frexp(x)
    if x < 0x16A09C / 0x200000:
        return 2 * x - 1.0, k - 1
    return x - 1.0, k
