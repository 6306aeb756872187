def _made_alike(x, y):
    # x.constructor === y.constructor
    if _constructor_name(x) != _constructor_name(y):
        return False
    return type(x) is type(y) or not hasattr(x, "__dict__") or hasattr(x, "_in_box") or type(x).__name__ == "Object"
