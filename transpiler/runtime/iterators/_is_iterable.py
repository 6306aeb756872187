def _is_iterable(x):
    # has it what JavaScript calls [Symbol.iterator]?
    if isinstance(x, (list, tuple, str)) or type(x).__name__ in ("generator", "bytearray", "array", "_Boxed"):
        return True
    if x is None:
        raise TypeError("Cannot read properties of nothing (reading 'Symbol(Symbol.iterator)')")
    # what is waited for has them too
    if type(x).__name__ in ("_Promise", "_AsyncGenerator"):
        return False
    return hasattr(x, "__iter__") or hasattr(x, "__next__")
