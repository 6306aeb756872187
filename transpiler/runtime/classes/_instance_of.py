def _instance_of(x, kind):
    # x instanceof kind, where nothing is known of it; of a function that makes objects Python knows nothing
    if callable(kind) and not isinstance(kind, type):
        raise _unlike("instanceof of a function that is no class")
    # what JavaScript reports as one thing is several in Python
    return isinstance(x, {TypeError: (TypeError, AttributeError, LookupError), ValueError: (ValueError, RuntimeError)}.get(kind, kind))
