def _number_text(x):
    # as JavaScript writes a number
    if isinstance(x, int):
        return str(x)
    if x != x:
        return "NaN"
    if x in (float("inf"), float("-inf")):
        return "Infinity" if x > 0 else "-Infinity"
    if x == int(x) and abs(x) < 1e21:
        return str(int(x))
    text = repr(x)
    if "e" not in text:
        return text
    digits, exponent = text.split("e")
    power = int(exponent)
    if -7 < power < 0:
        sign = "-" if x < 0 else ""
        digits = digits.replace("-", "").replace(".", "")
        return sign + "0." + "0" * (-power - 1) + digits.rstrip("0")
    if digits.endswith(".0"):
        digits = digits[:-2]
    return digits + "e" + ("+" if power > 0 else "-") + str(abs(power))
