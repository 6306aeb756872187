def _note_field(owner, key):
    # a property that the object's class does not declare comes after those that it does, and those that it got before
    kind = type(owner)
    if key in owner.__dict__ or isinstance(getattr(kind, key, None), property) or not hasattr(kind, "_shown"):
        return
    declared = [f if isinstance(f, str) else f[1] for f in kind._shown]
    if key in declared:
        return
    if _is_index(key):
        raise _unlike("an object of a class gets a property named " + key + ", which would come first")
    base = kind.__bases__[0]
    if base is not object and not all(hasattr(owner, f) for f in declared[len(getattr(base, "_shown", ())):]):
        raise _unlike("an object gets a property before the fields of its own class")
    owner._more = tuple([k for k in getattr(owner, "_more", ()) if k != key]) + (key,)
