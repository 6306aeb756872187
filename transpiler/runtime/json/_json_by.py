def _json_by(replace, given, x, shape=None, gap=""):
    # JSON.stringify with a function; `given`: the shape of what it makes
    return _json_replaced("", x, shape, gap, "\n", replace, given, [(None, x)])
