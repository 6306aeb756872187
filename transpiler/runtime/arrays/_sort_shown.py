def _sort_shown(items, shape=None):
    # by what String(x) makes of any values, what is undefined last
    return _sort_present(items, _shown_order(shape))
