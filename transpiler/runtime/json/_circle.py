def _circle(path):
    # JSON.stringify's error: the object that holds itself, then the keys and values on the way back to it
    lines = ["Converting circular structure to JSON"]
    for i, (key, value) in enumerate(path):
        kind = "object with constructor '" + _name_of_type(value, "") + "'"
        at = "index %d" % key if isinstance(key, int) else "property '%s'" % key
        if i == 0:
            lines.append("--> starting at " + kind)
        elif i == len(path) - 1:
            lines.append("--- " + at + " closes the circle")
        elif i < 3 or i == len(path) - 2:
            lines.append("|     " + at + " -> " + kind)
        elif i == 3:
            lines.append("|     ...")
    return TypeError("\n    ".join(lines))
