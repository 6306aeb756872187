def _by_groups(n, base):
    # V8 rounds after as many digits as 27 bits hold, but in base 10 and those of powers of two
    if base in (2, 4, 8, 10, 16, 32):
        return _near(n)
    digits = []
    while n:
        digits.insert(0, n % base)
        n //= base
    size = 1
    while base ** (size + 1) <= 119304647:
        size += 1
    for i in range(0, len(digits), size):
        part = 0
        for digit in digits[i : i + size]:
            part = part * base + digit
        n = _near(_near(n * base ** len(digits[i : i + size])) + part)
    return n
