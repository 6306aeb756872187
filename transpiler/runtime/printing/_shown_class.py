def _shown_class(kind):
    # what console.log calls an object of a class without a name: the next class that has one
    while not _class_name(kind) and kind.__bases__[0] is not object:
        kind = kind.__bases__[0]
    return _class_name(kind)
