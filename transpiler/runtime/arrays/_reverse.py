def _reverse(items):
    items.reverse()
    return items
