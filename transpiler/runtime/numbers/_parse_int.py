def _parse_int(x, base=0, rounded=None):
    text = _text(x, "null").strip().lower()
    minus = text[:1] == "-"
    if text[:1] in ("+", "-"):
        text = text[1:]
    base = _to_int32(base) if base else 0
    if text[:2] == "0x" and base in (0, 16):
        base = 16
        text = text[2:]
    base = base or 10
    n = None
    if 2 <= base <= 36:
        for c in text:
            digit = "0123456789abcdefghijklmnopqrstuvwxyz".find(c)
            if not 0 <= digit < base:
                break
            n = (n or 0) * base + digit
    if n is None:
        return float("nan")
    n = rounded(n, base) if rounded else _near(n)
    return (-n or -0.0) if minus else n
