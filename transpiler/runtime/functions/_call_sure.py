def _call_sure(function, said, *args):
    # JavaScript works out what a function is given before it sees that there is none
    return _call(_sure_function(function, said), *args)
