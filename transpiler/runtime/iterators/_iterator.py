def _iterator(items):
    return items if hasattr(items, "__next__") else _Pulled(items)
