class _Unbound:
    # methods of object literals as they were before they were given their object
    of = {}
