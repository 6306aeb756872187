def _made_with(accessors, *fields):
    # an object literal with getters and setters, for which it has a class of its own
    class Object:
        pass

    made = Object()
    for name, *pair in accessors:
        setattr(Object, name, property(*pair))
    for name, value in fields:
        setattr(made, name, value)
    return made
