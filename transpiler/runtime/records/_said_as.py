def _said_as(kind, **names):
    # members whose names Python cannot have are found by these too, where a name is worked out
    def alias(attribute):
        return property(lambda self: getattr(self, attribute), lambda self, value: setattr(self, attribute, value))

    for attribute, name in names.items():
        setattr(kind, name, alias(attribute))
