def _sort_text(items):
    # by what they are written as, what is undefined last
    return _sort_present(items, lambda a, b: _text_order(a, b))
