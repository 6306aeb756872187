def _listed(x, said=None, is_no_text=False):
    # an array by its type; of a record Python would go through the keys, of a text through its characters; None for what
    # a text has, too
    if is_no_text is None and isinstance(x, str):
        raise _unlike("a text where the type has an array")
    if isinstance(x, (dict, int, float)) or is_no_text and isinstance(x, str):
        raise _not_iterable(x, None) if said is None else TypeError(said)
    return x
