def _unboxed(x, of_keys):
    # what is in the box, as `_inspect` knows it: its entries, a tag, the shape of its keys
    if hasattr(x, "_more"):
        raise _unlike("a property of a " + x._tag)
    if x._tag[:4] == "Weak":
        raise _unlike("Node tells nothing of what is in a " + x._tag)
    is_pair = isinstance(of_keys, tuple) and len(of_keys) == 2
    return x._in_box, x._tag[0], of_keys if is_pair or x._tag == "Set" else (of_keys, of_keys)
