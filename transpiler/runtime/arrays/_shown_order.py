def _shown_order(shape=None):
    # the order of any values by what String(x) makes of them
    def order(a, b):
        a = _text_of(a, shape)
        b = _text_of(b, shape)
        return -1 if a < b else 1 if a > b else 0

    return order
