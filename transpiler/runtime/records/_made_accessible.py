def _made_accessible(*members):
    # an object literal with getters and setters, in a program that shows it: what is behind a getter has a setter too,
    # or None, and its name in TypeScript if Python has another
    class Object:
        pass

    made = Object()
    shown = []
    for name, value, shape, *setter in members:
        if setter:
            setattr(Object, name, property(value or (lambda self: None), setter[0]))
            said = "/".join((["Getter"] if value else []) + (["Setter"] if setter[0] else []))
            shown.append((setter[-1] if setter[1:] else name, name, shape, "[" + said + "]"))
        else:
            shown.append((name, name, shape))
    Object._shown = tuple(shown)
    for name, value, _, *setter in members:
        if not setter:
            setattr(made, name, value)
    return made
