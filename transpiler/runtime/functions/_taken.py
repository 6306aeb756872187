def _taken(x, name):
    # a method without its object, unless it was bound to it
    own = x.__dict__.get(name)
    return _Receiving(getattr(type(x), name)) if own is None else own
