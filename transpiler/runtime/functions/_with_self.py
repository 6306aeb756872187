def _with_self(made, *names):
    # methods that ask for `this` are given the object
    for name in names:
        setattr(made, name, _bound(getattr(made, name), made))
    return made
