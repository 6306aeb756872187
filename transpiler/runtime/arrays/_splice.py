def _splice(items, start, count=None, added=()):
    # takes items out, puts others in their place, gives those taken out
    size = len(items)
    start = max(0, start + size) if start < 0 else min(start, size)
    end = size if count is None else start + min(max(count, 0), size - start)
    taken = items[start:end]
    items[start:end] = added
    return taken
