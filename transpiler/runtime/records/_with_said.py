def _with_said(made, **names):
    # an object literal with getters and setters whose names Python cannot have is asked for them by these, too
    _said_as(type(made), **names)
    return made
