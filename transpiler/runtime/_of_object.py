def _of_object(x, name, otherwise=None):
    # a property of an object of a class, where Python would find those of its class too, and JavaScript but its methods
    own = getattr(x, name, otherwise)
    if own is otherwise or isinstance(x, type) or name in getattr(x, "__dict__", (name,)):
        return own
    at_class = getattr(type(x), name, None)
    if at_class is None or isinstance(at_class, property):
        return own
    # a static method comes without the object
    return own if type(own).__name__ == "bound_method" else otherwise
