def _json_read_number(text, at):
    start = at
    if text[at] == "-":
        at += 1
        if not text[at : at + 1].isdigit():
            raise _json_error(text, at, "No number after minus sign")
    if text[at] == "0" and text[at + 1 : at + 2].isdigit():
        raise _json_error(text, at + 1)
    at = _json_digits(text, at)
    whole = at
    if text[at : at + 1] == ".":
        at = _json_digits(text, at + 1, "Unterminated fractional number")
    if text[at : at + 1] in ("e", "E"):
        at += 1
        if text[at : at + 1] in ("+", "-"):
            at += 1
        at = _json_digits(text, at, "Exponent part is missing a number")
    if at == whole and at - start < 16 and text[start:at] != "-0":
        return int(text[start:at]), at
    value = _decimal(text[start:at])
    if -0x20000000000000 < value < 0x20000000000000 and value == int(value) != 0:
        return int(value), at
    return value, at
