def _text(x, none="null"):
    # as JavaScript writes a text, a number, a boolean or nothing
    if x is None:
        return none
    if isinstance(x, bool):
        return "true" if x else "false"
    return x if isinstance(x, str) else _number_text(x)
