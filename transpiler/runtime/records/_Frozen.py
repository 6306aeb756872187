class _Frozen:
    # by identity: an object that no property can be added to, whether none can be stored, and whether none can be deleted
    of = {}
