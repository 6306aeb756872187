def _same_method(a, b, same=None):
    # functions that may be methods: one that two objects have has to Python its object with it
    if a is not b and a != b and type(a).__name__ == type(b).__name__ == "bound_method":
        raise _unlike("methods of two objects are compared")
    return a == b if same is None else same(a, b)
