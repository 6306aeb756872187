def _with(items, place, value):
    # a copy with another item in one place
    i = _whole(place)
    at = i + len(items) if i < 0 else i
    if not 0 <= at < len(items):
        raise ValueError("Invalid index : " + _number_text(place))
    items = list(items)
    items[at] = value
    return items
