def _note_field(owner, key):
    # a property that the object's class does not declare comes after those that it does
    is_own = key in owner.__dict__ or isinstance(getattr(type(owner), key, None), property)
    if not is_own and hasattr(type(owner), "_shown"):
        owner._more = getattr(owner, "_more", ()) + (key,)
