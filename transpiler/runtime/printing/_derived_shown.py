def _derived_shown(x):
    # of what a class has made that derives from Map, Set or Array: its name, and label, value and shape of each field
    if not hasattr(x, "_in_box") and not hasattr(x, "_is_derived"):
        return "", []
    fields = []
    for field in _shown_of(x):
        label, name, shape = (field, field, None) if isinstance(field, str) else field
        fields.append((label, getattr(x, name, None), shape))
    if fields and isinstance(x, list) and len(x) + len(fields) > 6:
        raise _unlike("a long array with properties is shown in columns")
    name = _shown_class(type(x))
    # a class without a name is shown as what it derives from
    is_base = name[:1] == "_" and name[1:] in ("Container", "Boxed", "List")
    return "" if is_base else name, fields
