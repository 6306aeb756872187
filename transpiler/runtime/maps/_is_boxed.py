def _is_boxed(x, tag):
    # is it a Map, or a Set, as `tag` says? Each module has a class of its own for them
    return hasattr(x, "_in_box") and x._tag == tag
