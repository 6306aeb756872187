def _join(items, separator=","):
    # as JavaScript joins: nothing for None, arrays in it by commas
    return separator.join(
        [
            "" if item is None else _join(item) if isinstance(item, (list, tuple)) else _text(item)
            for item in items
        ]
    )
