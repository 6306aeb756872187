def _call_fitting_on(function, this, *args):
    # function.call(this, ...), where nothing is known of the function
    return _call_on(function, this, *_fitting(function, args))
