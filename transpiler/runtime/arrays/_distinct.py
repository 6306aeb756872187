def _distinct(items):
    # each of them once, where it comes first
    return [item for i, item in enumerate(items) if item not in items[:i]]
