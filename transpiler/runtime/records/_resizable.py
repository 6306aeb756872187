def _resizable(items, method, given):
    # the array, if that method may change it, with so many arguments
    known = _Frozen.of.get(id(items))
    if known is None:
        return items
    last = len(items) - 1
    if method in ("push", "unshift") and given or method == "splice" and given > 2:
        raise TypeError("Cannot add property %d, object is not extensible" % (last + 1))
    if not known[2]:
        return items
    if method == "pop" and last >= 0 or not known[1]:
        if known[1] or method in ("pop", "shift", "splice"):
            raise TypeError("Cannot delete property '%d' of [object Array]" % last)
        return items
    if last >= 0 or method in ("push", "unshift", "pop", "shift", "splice"):
        key = "0" if last >= 0 and method not in ("push", "unshift") else "length"
        raise TypeError("Cannot assign to read only property '" + key + "' of object '[object Array]'")
    return items
