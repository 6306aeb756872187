def _json_space(text, at):
    while text[at : at + 1] in (" ", "\n", "\r", "\t"):
        at += 1
    return at
