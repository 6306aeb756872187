def _length(x):
    # of a text, an array or an object: all that is known of it is that it has one
    if isinstance(x, dict):
        return x.get("length")
    return x.length if hasattr(x, "length") else len(x)
