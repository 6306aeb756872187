def _derived_name(box):
    # what a class is called that derives from Map or Set; nothing for these themselves
    name = _shown_class(type(box))
    return "" if name == "_Container" else name
