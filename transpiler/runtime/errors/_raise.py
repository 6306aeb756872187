def _raise(error):
    raise error
