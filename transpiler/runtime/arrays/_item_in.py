def _item_in(x, i):
    # at any number, or none, of what need not be there itself
    if x is None:
        place = "undefined" if i is None else _number_text(i)
        raise TypeError("Cannot read properties of undefined (reading '" + place + "')")
    at = int(i) if i is not None and not isinstance(i, bool) and 0 <= i < len(x) else None
    return x[at] if at is not None and at == i else None
