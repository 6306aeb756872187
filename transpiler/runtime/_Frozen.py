class _Frozen:
    # by identity: an object that no property can be added to, and whether none can be stored either
    of = {}
