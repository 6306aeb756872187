def _grouped(x):
    # toLocaleString() of a number as Node writes it: at most three places
    if x - x != 0:
        return "NaN" if x != x else "∞" if x > 0 else "-∞"
    text = str(_scaled(abs(x), 3))
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
