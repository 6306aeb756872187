def _overflown(e):
    # the end of the stack, as JavaScript reports it
    if type(e) is RuntimeError and str(e) == "maximum recursion depth exceeded":
        return ValueError("Maximum call stack size exceeded")
    return e
