def _big_int(x):
    # BigInt(x)
    if isinstance(x, str):
        text = x.strip()
        digits = text[2:]
        base = {"0x": 16, "0o": 8, "0b": 2}.get(text[:2].lower())
        if base is None:
            base = 10
            digits = text[1:] if text[:1] in ("-", "+") else text
            if text == "":
                return 0
        marks = "0123456789abcdef"[:base]
        if digits == "" or any(c not in marks for c in digits.lower()):
            raise SyntaxError("Cannot convert " + x + " to a BigInt")
        value = int(digits, base)
        return -value if text[0] == "-" else value
    if x - x != 0 or x != int(x):
        text = "The number " + _number_text(x) + " cannot be converted to a BigInt"
        raise ValueError(text + " because it is not an integer")
    return int(x)
