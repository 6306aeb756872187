def _fill(items, value, start=0, end=None):
    size = len(items)
    start = max(0, start + size) if start < 0 else start
    end = size if end is None else end + size if end < 0 else min(end, size)
    for i in range(start, end):
        items[i] = value
    return items
