def _more_fields(x):
    # key, name and shape of each property that an object has besides those it was made with; `_late` are those that a
    # literal, or what JSON.parse gave, may get
    declared = [f if isinstance(f, str) else f[1] for f in type(x)._shown]
    noted = [key for key in getattr(x, "_more", ()) if key not in declared and key in x.__dict__]
    late = [f for f in getattr(x, "_late", ()) if f[1] not in declared and hasattr(x, f[1])]
    others = [f for f in late if f[1] not in noted]
    if others and len(others) + len(noted) > 1:
        raise _unlike("the order in which an object got its fields is not known")
    shapes = {name: shape for _, name, shape in late}
    return [(key, key, shapes.get(key)) for key in noted] + others
