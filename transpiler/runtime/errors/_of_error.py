def _of_error(e, name):
    # a property of an error that is known as such only now; None where it has none
    if name == "message":
        return _error_message(e)
    if name == "name":
        return _error_name(e)
    if _has_field(e, name):
        return getattr(e, name)
    if name == "stack":
        raise _unlike("the stack of an error of type any")
    return None
