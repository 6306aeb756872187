def _sure_function(function, text):
    # what is called, though it may not be there
    if callable(function):
        return function
    raise TypeError(text + " is not a function")
