def _json_read_list(text, at, make):
    items = []
    at = _json_space(text, at)
    if text[at : at + 1] == "]":
        return items, at + 1
    while True:
        item, at = _json_read(text, at, make)
        items.append(item)
        at = _json_space(text, at)
        if text[at : at + 1] == "]":
            return items, at + 1
        if text[at : at + 1] != ",":
            raise _json_error(text, at, "Expected ',' or ']' after array element")
        at += 1
