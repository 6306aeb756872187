def _first(items):
    # None where there is none
    for item in items:
        return item
