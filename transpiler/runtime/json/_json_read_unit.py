def _json_read_unit(text, at):
    code = 0
    for i in range(at, at + 4):
        digit = "0123456789abcdef".find(text[i : i + 1].lower() or "-")
        if digit < 0:
            raise _json_error(text, i, "Bad Unicode escape")
        code = code * 16 + digit
    return code
