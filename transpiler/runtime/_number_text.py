def _number_text(x):
    # as JavaScript writes a number
    if isinstance(x, int):
        if -0x20000000000000 <= x <= 0x20000000000000:
            return str(x)
        x = float(_near(x))
    if x != x:
        return "NaN"
    if x in (float("inf"), float("-inf")):
        return "Infinity" if x > 0 else "-Infinity"
    if -0x20000000000000 <= x <= 0x20000000000000 and x == int(x):
        return str(int(x))
    text = repr(x)
    if "e" not in text:
        return text[:-2] if text.endswith(".0") else text
    sign = "-" if x < 0 else ""
    digits, exponent = text.split("e")
    power = int(exponent)
    digits = digits.replace("-", "")
    if digits.endswith(".0"):
        digits = digits[:-2]
    plain = digits.replace(".", "")
    if -7 < power < 0:
        return sign + "0." + "0" * (-power - 1) + plain
    if 0 <= power < 21:
        return sign + plain + "0" * (power + 1 - len(plain))
    return sign + digits + "e" + ("+" if power > 0 else "-") + str(abs(power))
