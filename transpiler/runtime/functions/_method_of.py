def _method_of(x, name, may_be_missing=False):
    # a method without its object
    if x is None:
        return None if may_be_missing else getattr(x, name)
    own = x.__dict__.get(name)
    return getattr(type(x), name) if own is None else own
