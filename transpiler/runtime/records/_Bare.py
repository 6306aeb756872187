class _Bare:
    # the records that have no prototype, by their identities
    of = {}
