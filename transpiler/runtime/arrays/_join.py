def _join(items, separator=","):
    # as JavaScript joins: nothing for None, arrays in it by commas
    texts = []
    for item in items:
        if isinstance(item, (list, tuple)):
            texts.append(_join(item))
        else:
            texts.append("" if item is None else _text(item))
    return separator.join(texts)
