def _class_of(x):
    # x.constructor, to be compared with a class of the program's
    if x is None:
        raise TypeError("Cannot read properties of undefined (reading 'constructor')")
    if isinstance(x, dict) and "constructor" in x:
        raise _unlike("the constructor of an object with a property of that name")
    return type(x)
