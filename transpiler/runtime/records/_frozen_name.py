def _frozen_name(x):
    # what the errors call an object
    return "[object Array]" if isinstance(x, (list, tuple)) else "#<" + _name_of_type(x, "") + ">"
