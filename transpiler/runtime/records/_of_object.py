def _of_object(x, name, otherwise=None):
    # a property of an object of a class, where Python would find those of its class too, and JavaScript but its methods
    own = getattr(x, name, otherwise)
    if own is otherwise:
        return own
    if isinstance(x, type):
        return _of_class(x, name, own, otherwise)
    if name in getattr(x, "__dict__", (name,)):
        return own
    at_class = getattr(type(x), name, None)
    if at_class is None or isinstance(at_class, property):
        return own
    # a static method comes without the object, as does a method that takes none
    is_own = name in getattr(type(x), "_methods", ()) or type(own).__name__ == "bound_method" and _of_class(type(x), name, False, True)
    return own if is_own else otherwise
