def _zone_minutes(words):
    # of `Z`, `GMT`, `+02:00`, `GMT+0200 (a name)`
    if "(" in words:
        words = words[: words.index("(")]
    if words and words[0].upper() in ("Z", "GMT", "UTC"):
        words = words[1:]
    if not words:
        return 0
    digits = "".join([word for word in words[1:] if word != ":"])
    if words[0] not in ("+", "-") or len(digits) != 4 or not digits.isdigit():
        raise _unlike("tsmpy cannot read a time that is written like this")
    minutes = int(digits[:2]) * 60 + int(digits[2:])
    return -minutes if words[0] == "-" else minutes
