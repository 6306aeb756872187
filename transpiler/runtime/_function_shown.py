def _function_shown(function):
    # as Node shows one that has no properties
    name = _function_name(function)
    kind = _Names.of[function][1]
    return "[%s: %s]" % (kind, name) if name else "[%s (anonymous)]" % kind
