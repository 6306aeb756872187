def _sure_owner(owner, name, is_read=False):
    # what a property is stored in, or read of first, though it may not be there
    nothing = {"NoneType": "undefined", "_Null": "null"}.get(type(owner).__name__)
    if nothing is None:
        return owner
    how = ("read", "reading") if is_read else ("set", "setting")
    raise TypeError("Cannot %s properties of %s (%s '%s')" % (how[0], nothing, how[1], name))
