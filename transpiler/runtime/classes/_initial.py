def _initial(made, key, this, value):
    # a field's value, by what its decorator makes of it
    function = made._initial[key]
    return value if function is None else _call_on(function, this, value)
