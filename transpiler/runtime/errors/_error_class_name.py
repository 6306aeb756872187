def _error_class_name(kind):
    # of a class of errors, which may be one of Python's that stands for JavaScript's
    names = {Exception: "Error", ValueError: "RangeError", NameError: "ReferenceError"}
    return names.get(kind) or _class_name(kind)
