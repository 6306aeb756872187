def _shortest(x):
    # of a float above 0: the digits that JavaScript writes, and the first one's power
    text = repr(x)
    tail = "0"
    if "e" in text:
        text, tail = text.split("e")
    at = text.find(".")
    power = int(tail) + (at if at >= 0 else len(text)) - 1
    digits = text.replace(".", "")
    plain = digits.lstrip("0")
    power -= len(digits) - len(plain)
    plain = plain.rstrip("0")
    size = len(plain)
    if size <= 15 and -7 < power < 22:
        # what MicroPython writes may be another number: whole ones and their quotient are exact
        n = int(plain)
        if x == (n / 10 ** (size - 1 - power) if power < size else n * 10 ** (power + 1 - size)):
            return plain, power
    # nor need it be the shortest: ask in whole numbers
    from math import frexp

    m, e = frexp(x)
    m = int(m * 0x20000000000000)
    e -= 53
    if e < -1074:
        m >>= -1074 - e
        e = -1074
    size = 1 if e == -1074 else 15
    while True:
        shift = size - 1 - power
        over = (m << max(e, 0)) * 10 ** max(shift, 0)
        under = 10 ** max(-shift, 0) << max(-e, 0)
        n = over // under
        rest = 2 * (over - n * under) - under
        if rest > 0 or rest == 0 and n & 1:
            n += 1
        gap = 2 * m * (n * under - over)
        if gap < 0 and m == 0x10000000000000 and -2 * gap > over:
            # the next number below is nearer than the one above
            n += 1
            gap = 2 * m * (n * under - over)
        if size >= 17 or abs(gap) < over or abs(gap) == over and not m & 1:
            if n < 10 ** (size - 1):
                power -= 1
                continue
            text = str(n)
            return text.rstrip("0"), power + len(text) - size
        size += 1
