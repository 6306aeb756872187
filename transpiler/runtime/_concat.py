def _concat(*parts):
    # a new list of arrays' items and of single values
    items = []
    for part in parts:
        if isinstance(part, (list, tuple)):
            items.extend(part)
        else:
            items.append(part)
    return items
