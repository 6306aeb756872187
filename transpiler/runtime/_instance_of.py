def _instance_of(x, kind):
    # x instanceof kind, where nothing is known of it; of a function that makes objects Python knows nothing
    if callable(kind) and not isinstance(kind, type):
        raise _unlike("instanceof of a function that is no class")
    return isinstance(x, kind)
