def _invoke_receiving(x, name, said, *args):
    # as _invoke, where what x holds may be a function that has to be told what `this` is
    own = x.get(name) if isinstance(x, dict) else getattr(x, name, None)
    return own._function(x, *args) if isinstance(own, _Receiving) else _invoke(x, name, said, *args)
