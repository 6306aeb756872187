def _grouped(x):
    # toLocaleString() of a number as Node writes it: at most three places, of the digits that String() shows
    if x - x != 0:
        return "NaN" if x != x else "∞" if x > 0 else "-∞"
    n = abs(x)
    if isinstance(x, int) and n <= 0x20000000000000:
        n *= 1000
    elif n > 0:
        digits, power = _shortest(float(n))
        shift = len(digits) - 4 - power
        n = int(digits)
        n = n * 10**-shift if shift <= 0 else (2 * n + 10**shift) // (2 * 10**shift)
    text = str(int(n))
    text = "0" * (4 - len(text)) + text
    whole = text[:-3]
    rest = text[-3:].rstrip("0")
    parts = []
    while len(whole) > 3:
        parts.insert(0, whole[-3:])
        whole = whole[:-3]
    parts.insert(0, whole)
    text = ",".join(parts) + ("." + rest if rest else "")
    return "-" + text if _is_minus(x) else text
