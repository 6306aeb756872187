def _made(*fields):
    # an object literal where objects of classes may stand too
    class Object:
        _shown = tuple([(_key_shown(name), name, None) for name, _ in fields])

    made = Object()
    for name, value in fields:
        setattr(made, name, value)
    return made
