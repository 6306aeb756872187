def _places(items):
    # the list may grow or shrink meanwhile
    i = 0
    while i < len(items):
        yield i
        i += 1
