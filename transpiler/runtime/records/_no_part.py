def _no_part(name, said, nothing):
    return TypeError("Cannot destructure property '%s' of '%s' as it is %s." % (name, said, nothing))
