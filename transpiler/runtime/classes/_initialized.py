def _initialized(made, this):
    # what decorators have added is run before an object's fields are there; what it stores comes before these, so that
    # showing the object raises
    for function in made._first:
        this._late = (("", "_first", None),) * 2
        _call_on(function, this)
