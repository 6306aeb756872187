def _filled_with(kind, items, given=()):
    # an array of a class that derives from Array; `given` is what JavaScript gives its constructor
    before = kind._is_sized
    kind._is_sized = True
    try:
        filled = kind(*given)
    finally:
        kind._is_sized = before
    filled[:] = items
    return filled
