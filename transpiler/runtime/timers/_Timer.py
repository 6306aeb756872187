class _Timer:
    # JavaScript's is an object that counts for a number; here it tells nothing but which one it is
    def __str__(self):
        raise _unlike("a timer is shown")

    def __getattr__(self, name):
        if name == "then":
            # a promise asks whether it is one
            raise AttributeError(name)
        raise _unlike("a timer is looked into")

    def __gt__(self, other):
        if other > 0:
            raise _unlike("a timer is compared")
        return True

    def __ge__(self, other):
        return self > other
