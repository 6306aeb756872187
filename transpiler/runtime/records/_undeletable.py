def _undeletable(x, key):
    # the object, if a property of that name may be taken out of it
    known = _Frozen.of.get(id(x))
    if known is not None and known[2] and key in (x if isinstance(x, (dict, list, tuple)) else getattr(x, "__dict__", ())):
        raise TypeError("Cannot delete property '" + key + "' of " + _frozen_name(x))
    return x
