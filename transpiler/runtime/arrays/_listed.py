def _listed(x, said=None, is_no_text=False):
    # an array by its type; of a record Python would go through the keys, of a text through its characters
    if isinstance(x, (dict, int, float)) or is_no_text and isinstance(x, str):
        raise _not_iterable(x, None) if said is None else TypeError(said)
    return x
