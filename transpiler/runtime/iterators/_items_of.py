def _items_of(x, said=None, may_be_nothing=False):
    # what a loop goes through, where nothing is known of x; `said` is what stands in the program, where V8 says that
    if x is None and may_be_nothing:
        return ()
    try:
        # what is waited for is an iterator to MicroPython
        if not isinstance(x, dict) and type(x).__name__ not in ("_Promise", "_AsyncGenerator"):
            return iter(x)
    except TypeError:
        pass
    raise _not_iterable(x, said)
