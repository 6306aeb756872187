def _copy_within(items, to, start, end=None):
    # what stands from `start` to before `end` goes to `to`, as far as there is room
    part = items[start:end]
    at = max(0, len(items) + to) if to < 0 else to
    n = max(0, min(len(part), len(items) - at))
    items[at : at + n] = part[:n]
    return items
