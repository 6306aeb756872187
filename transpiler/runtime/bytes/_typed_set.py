def _typed_set(items, source, at=0):
    # a typed array's `set`: its length stays
    if at < 0 or at + len(source) > len(items):
        raise ValueError("offset is out of bounds")
    for item in list(source):
        items[at] = item
        at += 1
