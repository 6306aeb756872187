def _async_source(x, said=None):
    # what `for await` goes through, or where that is not said `yield*`, where nothing is known of x
    if x is None:
        raise TypeError("Cannot read properties of undefined (reading 'Symbol(Symbol.asyncIterator)')")
    if hasattr(x, "__aiter__"):
        return x
    try:
        # what is waited for is an iterator to MicroPython
        if not isinstance(x, dict) and type(x).__name__ != "_Promise":
            return iter(x)
    except TypeError:
        pass
    raise TypeError("undefined is not a function" if said is None else said + " is not async iterable")
