def _parse_float(x):
    text = _text(x, "null").strip()
    end = _decimal_end(text, 0)
    if end:
        return _decimal(text[:end])
    sign = text[:1] if text[:1] in ("+", "-") else ""
    if text[len(sign) :].startswith("Infinity"):
        return float("-inf") if sign == "-" else float("inf")
    return float("nan")
