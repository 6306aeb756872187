def _no_parts(said, nothing):
    return TypeError("Cannot destructure '%s' as it is %s." % (said, nothing))
