def _number_self(x, name, said):
    # as `_text_self`, of a method of numbers
    if isinstance(x, (int, float)) and not isinstance(x, bool):
        return x
    _sure_owner(x, name, True)
    raise TypeError(said + " is not a function")
