def _overflown(e):
    # the end of the stack, as JavaScript reports it; a small heap ends before it
    is_end = type(e) is RuntimeError and str(e) == "maximum recursion depth exceeded"
    if is_end or type(e) is MemoryError:
        return ValueError("Maximum call stack size exceeded")
    return e
