def _is_inherited(x, name):
    # may JavaScript find it, though x has no such property of its own?
    if isinstance(x, dict) or hasattr(x, "_shown"):
        return name in ("constructor", "toString", "toLocaleString", "valueOf", "hasOwnProperty", "isPrototypeOf")
    return isinstance(name, str)
