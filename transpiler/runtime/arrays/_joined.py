def _joined(items, separator=",", shape=None):
    # any array's items as text; null and undefined are nothing
    return separator.join(["" if item is None else _text_of(item, shape) for item in items])
