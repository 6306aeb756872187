def _to_number(x, none=float("nan")):
    # as JavaScript's Number(...) of a text, a number, a boolean or nothing
    if isinstance(x, (int, float)):
        return x
    if x is None:
        return none
    if isinstance(x, bool):
        return 1 if x else 0
    text = x.strip()
    if not text:
        return 0
    base = {"0x": 16, "0o": 8, "0b": 2}.get(text[:2].lower())
    if base:
        digits = text[2:].lower()
        for c in digits:
            if c not in "0123456789abcdef"[:base]:
                return float("nan")
        return _near(int(digits, base)) if digits else float("nan")
    if text.lstrip("+-") == "Infinity" and len(text) < 10:
        return float("-inf") if text[0] == "-" else float("inf")
    return _decimal(text) if _decimal_end(text, 0) == len(text) else float("nan")
