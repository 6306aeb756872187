def _within(items, i):
    # what is stored beside a typed array goes nowhere
    return items if 0 <= i < len(items) and i == int(i) else {i: 0}
