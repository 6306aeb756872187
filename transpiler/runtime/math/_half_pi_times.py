def _half_pi_times(part, bits):
    # pi / 2 * part / 2**bits as a float and the rest: Sun's fdlibm, k_rem_pio2.c
    from math import ldexp

    pi = _pi(200)
    factors = [
        ldexp(float(pi >> 178 - 24 * k & 0xFFFFFF), -23 - 24 * k) for k in range(5)
    ]
    digits = []
    while part:
        digits.insert(0, ldexp(float(part & 0xFFFFFF), -bits))
        part >>= 24
        bits -= 24
    sums = []
    for i in range(len(digits)):
        total = 0.0
        for k in range(min(i, 4) + 1):
            total += factors[k] * digits[i - k]
        sums.append(total)
    y = 0.0
    for total in reversed(sums):
        y += total
    rest = sums[0] - y
    for total in sums[1:]:
        rest += total
    return y, rest
