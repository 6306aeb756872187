class _Boxed:
    # a Map or Set in a program that brings one to where its type is not known: a dictionary would be taken for a record
    _shown = ()

    def __init__(self, entries, tag):
        self._in_box = entries
        self._tag = tag

    def __getattr__(self, name):
        if name[:2] == "__" or name in "get set has add delete clear keys values entries forEach".split():
            raise _unlike("`" + name + "` of a " + self._tag + " of type any")
        raise AttributeError(name)

    @property
    def size(self):
        return len(self._in_box)

    def toString(self):
        return "[object " + self._tag + "]"
