def _math(f, x):
    # NaN where Python's function raises
    try:
        return f(x)
    except ValueError:
        return float("nan")
