def _made(**fields):
    # an object literal where objects of classes may stand too
    class Object:
        pass

    made = Object()
    for name in fields:
        setattr(made, name, fields[name])
    return made
