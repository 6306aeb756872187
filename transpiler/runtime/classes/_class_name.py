def _class_name(kind):
    # as JavaScript has it: a class whose name Python cannot have, or that has none, tells both
    name = kind.__name__
    names = getattr(kind, "_names", None)
    return names[1] if names is not None and names[0] == name else name
