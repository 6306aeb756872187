def _filled(items):
    # an array of holes, once it is handed on: no mark of a hole may be left
    for item in items:
        if item is ...:
            raise _unlike("an array with holes is handed on")
    return items
