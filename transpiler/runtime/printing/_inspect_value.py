def _inspect_value(x, shape, depth, indent, state):
    # state: the depth of what was laid out last, what x is inside of, and which of that holds itself
    while callable(shape):
        shape = shape()
    none, of_list, tag, of_keys = shape or (None, None, "", None)
    if x is None:
        if none is None:
            raise _unlike("null or undefined?")
        return none
    if isinstance(x, bool):
        return "true" if x else "false"
    if isinstance(x, str):
        return _quoted_lines(x, indent)
    if isinstance(x, (int, float)):
        return str(x) + "n" if tag == "n" else _number_shown(x)
    if hasattr(x, "_in_box"):
        x, tag, of_keys = _unboxed(x, of_keys)
    if tag[-5:] == "Array" and hasattr(x, "__dict__"):
        # an object of a class, where a typed array might be as well
        tag = ""
    around = state[1]
    for other in around:
        if other is x:
            if not any(c is x for c in state[2]):
                state[2].append(x)
            return "[Circular *%d]" % _index_of_object(state[2], x)
    is_list = isinstance(x, (list, tuple, bytes, bytearray)) or tag[-5:] == "Array"
    name = _name_of_type(x, tag)
    ends = "[]" if is_list else "{}"
    size = len(x) if is_list or isinstance(x, dict) else -1
    # of what a class of the program's own has made that is called Array, it is said
    prefix = "" if name == "Object" or is_list and name == "Array" else name
    if prefix and size >= 0:
        prefix += "(%d)" % size
    opening = prefix + " " + ends[0] if prefix else ends[0]
    entries = _entries_shown(x, tag, of_list, of_keys)
    if not entries:
        return opening + ends[1]
    if depth > 2:
        return "[" + name + "]"
    around.append(x)
    state[0] = depth
    texts = []
    for label, value, inner in entries:
        text = _inspect_value(value, inner, depth + 1, indent + 2, state)
        if isinstance(label, tuple):
            text = _inspect_value(label[0], label[1], depth + 1, indent + 2, state) + " => " + text
        texts.append(text if label is None or isinstance(label, tuple) else label + ": " + text)
    around.pop()
    if len(entries) < size:
        more = size - len(entries)
        texts.append("... %d more item%s" % (more, "s" if more > 1 else ""))
    return _laid_out(x, texts, opening, ends, depth, indent, state)
