def _typed_sort(items, compare=None):
    # numbers in their order, NaN last
    values = list(items)
    if compare is None:
        odd = [value for value in values if value != value]
        values = sorted([value for value in values if value == value]) + odd
    else:
        _sort(values, compare)
    for i in range(len(values)):
        items[i] = values[i]
    return items
