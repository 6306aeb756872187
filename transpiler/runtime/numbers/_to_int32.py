def _to_int32(x):
    # as JavaScript's bit operations take a number, or undefined: its low 32 bits, signed
    if not x or x != x or x in (float("inf"), float("-inf")):
        return 0
    x = int(x) & 0xFFFFFFFF
    return x - 0x100000000 if x & 0x80000000 else x
