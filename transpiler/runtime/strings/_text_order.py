def _text_order(a, b):
    a = _text(a)
    b = _text(b)
    return -1 if a < b else 1 if a > b else 0
