def _concat(first, *parts):
    # a new list of arrays' items and of single values; what is no array at first has no such method
    items = list(first)
    for part in parts:
        if isinstance(part, (list, tuple)):
            items.extend(part)
        else:
            items.append(part)
    return items
