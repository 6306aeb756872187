def _ranges_outside(ranges):
    # what is in none of the ranges, which stand in order
    out = ""
    after = 0
    for i in range(0, len(ranges), 2):
        if ord(ranges[i]) > after:
            out += chr(after) + chr(ord(ranges[i]) - 1)
        after = ord(ranges[i + 1]) + 1
    return out + chr(after) + chr(0x10FFFF)
