def _of_class(x, name, own, otherwise):
    # what a class has itself, without what its objects have; `_functions` are the static fields that may be
    # functions, `_methods` methods of its objects that take none
    kind = x
    while name not in getattr(kind, "__dict__", (name,)):
        kind = kind.__bases__[0]
    known = getattr(kind, "__dict__", {})
    is_method = type(known.get(name)).__name__ in ("function", "closure", "generator")
    is_of_objects = isinstance(own, property) or name in known.get("_methods", ())
    return otherwise if is_of_objects or is_method and name not in known.get("_functions", ()) else own
