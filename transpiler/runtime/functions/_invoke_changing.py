def _invoke_changing(x, name, said, *args):
    # as _invoke, by a method that changes an array, which may be frozen
    return _invoke(_resizable(x, name, len(args)) if isinstance(x, list) else x, name, said, *args)
