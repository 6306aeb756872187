def _sort_shown(items, shape=None):
    # by what String(x) makes of any values, what is undefined last
    def order(a, b):
        a = _text_of(a, shape)
        b = _text_of(b, shape)
        return -1 if a < b else 1 if a > b else 0

    return _sort_present(items, order)
