def _laid_out(x, texts, opening, ends, depth, indent, state):
    # on one line if it is short and holds little, else a line each
    count = len(texts)
    if ends == "[]" and count > 6:
        texts = _columns(texts, indent, x)
    if any(c is x for c in state[2]):
        opening = "<ref *%d> " % _index_of_object(state[2], x) + opening
    if state[0] - depth < 3 and len(texts) == count:
        # the reference and the brace are two
        space = 1 if opening[0] == "<" else 0
        width = sum(_units(text) for text in texts) + 2 * count + indent + len(opening) - space + 10
        line = ", ".join(texts)
        if width <= 80 and "\n" not in line:
            return opening + " " + line + " " + ends[1]
    start = "\n" + " " * indent
    return opening + start + "  " + (("," + start + "  ").join(texts)) + start + ends[1]
