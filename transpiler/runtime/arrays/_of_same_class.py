def _of_same_class(items, made, is_sized=False):
    # what a method of `items` gives, as an array of their class
    if not hasattr(items, "_is_derived"):
        return made
    return _filled_with(type(items), made, (len(made) if is_sized else 0,))
