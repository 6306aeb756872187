def _to_fixed(x, digits=0):
    if not 0 <= digits <= 100:
        raise ValueError("toFixed() digits argument must be between 0 and 100")
    if x - x != 0 or abs(x) >= 1e21:
        return _number_text(x)
    digits = int(digits)
    text = str(_scaled(abs(x), digits))
    if digits:
        text = "0" * (digits + 1 - len(text)) + text
        text = text[:-digits] + "." + text[-digits:]
    return "-" + text if x < 0 else text
