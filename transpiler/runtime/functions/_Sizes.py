class _Sizes:
    # Of functions: how many parameters `length` counts, and how many it can be called with (None: any number)
    of = {}
