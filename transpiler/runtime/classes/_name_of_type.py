def _name_of_type(x, tag):
    # what JavaScript calls the class of a list, a dictionary or an object
    if isinstance(x, (list, tuple)):
        return "Array"
    if tag[-5:] == "Array":
        return tag
    if isinstance(x, (bytes, bytearray)):
        return "Uint8Array"
    if isinstance(x, dict):
        return {"M": "Map", "S": "Set"}.get(tag, "Object")
    return _shown_class(type(x))
