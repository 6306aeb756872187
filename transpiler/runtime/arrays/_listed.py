def _listed(x, said=None):
    # an array by its type; of a record Python would go through the keys
    if isinstance(x, (dict, int, float)):
        raise _not_iterable(x, None) if said is None else TypeError(said)
    return x
