class _Decorating:
    # what a decorator is told of what it stands at
    def __init__(self, kind, name, static=None, later=None):
        self.kind = kind
        self.name = name
        self.static = static
        self.private = None if static is None else name[:1] == "#"
        self._later = later

    def addInitializer(self, function):
        if self._later is None:
            raise _unlike("a field's initializer is added")
        self._later.append(function)
