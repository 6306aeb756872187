def _far_quarters(x):
    # of a large float: Sun's fdlibm, k_rem_pio2.c, its lists of digits as whole numbers
    from math import frexp

    m, e = frexp(x)
    m = int(m * 0x20000000000000) << 19
    first = max(0, (e - 27) // 24)
    size = 24 * (first + 12)
    ratio = (1 << 2 * size + 65) // _pi(size + 64)
    count = 5
    while True:
        # as many digits of 24 bits of x * 2 / pi, without those that are whole turns
        total = 0
        for i in range(first, first + count):
            total <<= 24
            for j in range(min(i, 2) + 1):
                digit = ratio >> size - 24 * (i - j + 1) & 0xFFFFFF
                total += (m >> 48 - 24 * j & 0xFFFFFF) * digit
        bits = 24 * (count + first + 1) - e
        n = total >> bits
        part = total - (n << bits)
        is_above = part >> bits - 1
        if is_above:
            part = (1 << bits) - part
        if part >> 96:
            break
        # next to a whole number: more digits
        k = 1
        while not part >> 24 * (4 - k):
            k += 1
        count += k
    y, rest = _half_pi_times(part, bits)
    return (n + 1 & 3, -y, -rest) if is_above else (n & 3, y, rest)
