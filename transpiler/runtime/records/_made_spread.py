def _made_spread(make, fields, shapes, *parts):
    # an object literal that others are spread in, where objects of classes may stand too; `fields` is an empty record,
    # `shapes` are those of the fields in a program that shows such objects
    for part in parts:
        if isinstance(part, tuple) and part:
            fields[part[0]] = part[1]
        elif part:
            fields.update(part)
    return make(*[(n, v) if shapes is None else (n, v, shapes.get(n)) for n, v in fields.items()])
