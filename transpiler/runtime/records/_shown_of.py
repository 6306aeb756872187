def _shown_of(x):
    # what of an object's fields there is to show: others may come while it is made
    shown = type(x)._shown
    if hasattr(x, "_unmade"):
        return [f for f in shown if hasattr(x, f if isinstance(f, str) else f[1])]
    return shown
