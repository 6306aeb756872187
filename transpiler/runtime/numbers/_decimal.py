def _decimal(text):
    # the number nearest to what the digits say
    from math import frexp, ldexp

    digits = text.lower()
    power = 0
    if "e" in digits:
        digits, tail = digits.split("e")
        power = int(tail)
    minus = digits[0] == "-"
    digits = digits.lstrip("+-")
    if "." in digits:
        power -= len(digits) - digits.index(".") - 1
        digits = digits.replace(".", "")
    digits = digits.lstrip("0")
    if not digits:
        return -0.0 if minus else 0
    if power == 0 or 0 < power < 22 and len(digits) + power < 310:
        x = _near(int(digits) * 10**power)
    elif -22 <= power < 0 and len(digits) <= 15:
        # both are floats without a rounding, so their quotient has one
        x = int(digits) / 10**-power
    else:
        x = float(text)
        # MicroPython's own reading of many digits may be off by the last bit
        if 1e-290 < abs(x) < 1e300:
            bits = frexp(abs(x))[1] - 53
            over = int(digits) * 10 ** max(power, 0) << max(-bits, 0)
            under = 10 ** max(-power, 0) << max(bits, 0)
            whole = over // under
            rest = 2 * (over - whole * under)
            if rest > under or rest == under and whole & 1:
                whole += 1
            x = ldexp(float(whole), bits)
        return -abs(x) if minus else abs(x)
    return -x if minus else x
