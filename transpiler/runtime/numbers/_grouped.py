def _grouped(x, least=0, most=3, before="", after="", shift=0, size=1, comma=","):
    # a number as Node writes it for readers of English, of the digits that String() shows: `least` to `most` places,
    # at least `size` digits before them, ten to the `shift` times as large
    sign = "-" if _is_minus(x) else ""
    if x - x != 0:
        return "NaN" if x != x and not before + after else sign + before + ("NaN" if x != x else "∞") + after
    n = abs(x)
    power = most + shift
    if isinstance(x, int) and n <= 0x20000000000000:
        n *= 10**power
    elif n > 0:
        digits, first = _shortest(float(n))
        cut = len(digits) - 1 - power - first
        n = int(digits)
        n = n * 10**-cut if cut <= 0 else (2 * n + 10**cut) // (2 * 10**cut)
    text = str(int(n))
    text = "0" * (most + size - len(text)) + text
    whole = text[: len(text) - most]
    rest = text[len(text) - most :]
    while len(rest) > least and rest[-1] == "0":
        rest = rest[:-1]
    parts = []
    while comma and len(whole) > 3:
        parts.insert(0, whole[-3:])
        whole = whole[:-3]
    parts.insert(0, whole)
    return sign + before + comma.join(parts) + ("." + rest if rest else "") + after
