def _with(items, i, value):
    # a copy with another item in one place
    at = i + len(items) if i < 0 else i
    if not 0 <= at < len(items):
        raise ValueError("Invalid index : " + str(i))
    items = list(items)
    items[at] = value
    return items
