def _made_iterating(made):
    # an object literal with getters, which has a class of its own, and with an iterator
    type(made).__iter__ = _Iterable.__iter__
    type(made).__aiter__ = _Iterable.__aiter__
    return made
