def _of_class(x, name, own, otherwise):
    # what a class has itself, without what its objects have; `_functions` are the static fields that may be functions
    kind = x
    while name not in getattr(kind, "__dict__", (name,)):
        kind = kind.__bases__[0]
    known = getattr(kind, "__dict__", {})
    is_method = type(known.get(name)).__name__ in ("function", "closure", "generator")
    return otherwise if isinstance(own, property) or is_method and name not in known.get("_functions", ()) else own
