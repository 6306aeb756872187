def _cut(x):
    # a float with only the upper 32 of its 64 bits
    from struct import pack, unpack

    return unpack("<d", b"\0\0\0\0" + pack("<d", x)[4:])[0]
