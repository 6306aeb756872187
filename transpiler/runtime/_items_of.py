def _items_of(x, said):
    # what a loop goes through, where nothing is known of x; `said` is what stands in the program
    try:
        if not isinstance(x, dict):
            return iter(x)
    except TypeError:
        pass
    raise TypeError(said + " is not iterable")
