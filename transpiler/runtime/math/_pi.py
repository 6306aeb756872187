def _pi(bits):
    # pi * 2**bits, but for the last ten bits: Machin's series
    total = 0
    for factor, n in ((16, 5), (-4, 239)):
        term = (factor << bits) // n
        i = 1
        while term:
            total += term // i
            term = -term // (n * n)
            i += 2
    return total
