def _items_later(x):
    # asked for what it goes through by who catches what that raises
    yield from _items_of(x)
