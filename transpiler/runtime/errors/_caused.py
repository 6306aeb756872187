def _caused(e, cause):
    e.cause = cause
    return e
