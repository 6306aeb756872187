def _function_shown(function):
    # as Node shows one that has no properties, or a class
    if hasattr(function, "_function") and len(function.__dict__) > 1:
        raise _unlike("a function with properties is shown with them")
    function = getattr(function, "_function", function)
    name = _function_name(function)
    kind = _Names.of[function][1]
    if kind[:5] == "class":
        return "[class " + (name or "(anonymous)") + kind[5:] + "]"
    if kind[:6] == "bound ":
        return "[Function: %s] %s" % (name, kind[6:])
    return "[%s: %s]" % (kind, name) if name else "[%s (anonymous)]" % kind
