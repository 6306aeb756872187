def _clone(x, done=None):
    # a copy all through; what is in it twice is copied once
    done = {} if done is None else done
    if x is None or isinstance(x, (str, int, float, bool)):
        return x
    if id(x) in done:
        return done[id(x)]
    if isinstance(x, dict):
        made = done[id(x)] = x.copy()
        for key in x:
            if _unkey(key) is not key:
                raise _unlike("a Map with objects for keys cannot be cloned")
            made[key] = _clone(x[key], done)
        return made
    if isinstance(x, (list, tuple)):
        made = done[id(x)] = []
        for item in x:
            made.append(_clone(item, done))
        return made
    if type(x).__name__ == "_Boxed" and x._tag[:4] != "Weak":
        return type(x)(_clone(x._in_box, done), x._tag)
    raise _unlike("structuredClone of what is no plain data")
