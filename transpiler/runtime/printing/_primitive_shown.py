def _primitive_shown(x, none=None):
    # a text, a number, a boolean or nothing as an argument of console.log
    if x is None:
        if none is None:
            raise _unlike("null or undefined?")
        return none
    if isinstance(x, bool):
        return "true" if x else "false"
    return x if isinstance(x, str) else _number_shown(x)
