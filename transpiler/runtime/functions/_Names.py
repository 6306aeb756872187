class _Names:
    # of functions: the name, and what kind of function it is
    of = {}
