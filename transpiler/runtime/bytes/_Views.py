class _Views:
    # what parts of typed arrays of bytes are parts of, and from where on, for who asks them for it
    of = {}
