def _text_self(x, name, said):
    # what a method of texts is called on, where nothing is known of it; `said` is what stands in the program
    if isinstance(x, str):
        return x
    _sure_owner(x, name, True)
    raise TypeError(said + " is not a function")
