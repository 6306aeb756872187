def _made_shown(*fields):
    # an object literal where objects of classes may stand too, in a program that shows such
    class Object:
        _shown = tuple([(_key_shown(name), name, shape) for name, _, shape in fields])

    made = Object()
    for name, value, _ in fields:
        setattr(made, name, value)
    return made
