def _number_shown(x):
    # as console.log writes a number: -0 too
    return "-0" if x == 0 and str(x)[0] == "-" else _number_text(x)
