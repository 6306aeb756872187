def _overflown(e):
    # the end of the stack, as JavaScript reports it; a small heap ends before it, where little more is asked for
    is_end = type(e) is RuntimeError and str(e) == "maximum recursion depth exceeded"
    is_full = type(e) is MemoryError and len([c for c in str(e) if c.isdigit()]) < 6
    return ValueError("Maximum call stack size exceeded") if is_end or is_full else e
