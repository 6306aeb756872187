def _recase_made(text, table, is_upper):
    # as `_recase`, of what may have letters that the program has made of their codes
    if not is_upper and "\u03a3" in text and len(text) > 1:
        # at the end of a word it becomes another letter
        raise _unlike("lower case of a capital sigma")
    return "".join([table.get(c) or _other_case(c, is_upper) for c in (text.upper() if is_upper else text.lower())])
