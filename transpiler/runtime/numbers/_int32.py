def _int32(x):
    # the low 32 bits, signed
    x &= 0xFFFFFFFF
    return x - 0x100000000 if x & 0x80000000 else x
