def _spliced(items, *how):
    _splice(items, *how)
    return items
