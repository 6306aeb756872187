def _fround(x):
    # the nearest float of 32 bits
    from struct import pack, unpack

    try:
        return unpack("<f", pack("<f", x))[0]
    except OverflowError:
        return x
