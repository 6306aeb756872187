def _undeletable(x, key):
    # the object, if a property of that name may be taken out of it
    if id(x) in _Frozen.of and key in x:
        raise TypeError("Cannot delete property '" + key + "' of " + _frozen_name(x))
    return x
