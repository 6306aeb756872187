def _told(items, is_library=False):
    # `yield*` where something may be sent or thrown: only a generator of the program's own takes it
    inner = iter(items)
    if not is_library and hasattr(inner, "send"):
        return (yield from inner)
    for item in inner:
        try:
            yield item
        except Exception:
            raise TypeError("The iterator does not provide a 'throw' method.")
