def _mixed_once(base, mark):
    # the two would store to one place
    if hasattr(base, mark):
        raise _unlike("private members of a class that is made twice are told apart")
    return True
