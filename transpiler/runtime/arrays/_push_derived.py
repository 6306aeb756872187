def _push_derived(items, *added):
    # a class that derives from Array may have a `push` of its own
    return items.push(*added) if hasattr(items, "push") else _push(items, added)
