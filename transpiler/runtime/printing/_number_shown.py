def _number_shown(x):
    # as console.log writes a number: -0 shows its sign
    return "-0" if x == 0 and _is_minus(x) else _number_text(x)
