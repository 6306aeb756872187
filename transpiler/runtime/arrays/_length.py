def _length(x):
    # of a text, an array or an object: all that is known of it is that it has one
    if isinstance(x, dict):
        return x.get("length")
    if isinstance(x, (bool, int, float)):
        return None
    own = getattr(x, "length", len)
    return len(x) if own is len else own
