def _is_word(c):
    # may it stand in a name?
    return c.isalpha() or c.isdigit() or c in "_$" or ord(c) > 127
