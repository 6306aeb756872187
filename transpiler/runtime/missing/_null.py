class _Null:
    # JavaScript's null, in a program that tells it from undefined
    def __bool__(self):
        return False

    def __setattr__(self, name, value):
        raise TypeError("Cannot set properties of null (setting '" + name + "')")


_null = _Null()
