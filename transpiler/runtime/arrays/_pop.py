def _pop(items):
    return items.pop() if items else None
