def _same_letters(a, b):
    # the same but for their case
    if len(a) != len(b):
        return False
    for x, y in zip(a.lower(), b.lower()):
        if x != y and (x < "\x80" or y < "\x80" or _other_case(x, True) != _other_case(y, True)):
            return False
    return True
