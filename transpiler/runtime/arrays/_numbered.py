def _numbered(items):
    # each with its place, as an array of the two
    for i, item in enumerate(items):
        yield [i, item]
