def _typed_sort(items, compare=None):
    # numbers in their order, -0 before 0, NaN last
    values = list(items)
    if compare is None:
        odd = [value for value in values if value != value]
        below = [value for value in values if value < 0]
        zeros = [value for value in values if value == 0]
        above = [value for value in values if value > 0]
        zeros = [value for value in zeros if _is_minus(value)] + [
            value for value in zeros if not _is_minus(value)
        ]
        values = sorted(below) + zeros + sorted(above) + odd
    else:
        _sort(values, compare)
    for i in range(len(values)):
        items[i] = values[i]
    return items
