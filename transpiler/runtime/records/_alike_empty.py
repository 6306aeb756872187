def _alike_empty(x):
    # Object.create(Object.getPrototypeOf(x)), which is given x's own properties next; until then it shows those that it has
    if isinstance(x, dict):
        return type(x)()
    if x is None:
        raise TypeError("Cannot convert undefined or null to object")
    names = [f if isinstance(f, str) else f[1] for f in getattr(type(x), "_shown", ())]
    is_plain = not any(isinstance(getattr(type(x), name, None), property) for name in names)
    if not hasattr(type(x), "_shown") or isinstance(x, Exception) or not is_plain:
        raise _unlike("an object like a " + type(x).__name__)
    made = object.__new__(type(x))
    made._unmade = True
    return made
