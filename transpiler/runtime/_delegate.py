async def _delegate(source):
    # `yield*` in an async generator
    items = _async_items(source)
    step = await items.next()
    try:
        while not step["done"]:
            sent = await _Yielded(step["value"])
            step = await items.next(sent)
    finally:
        if not step["done"] and hasattr(items, "return_"):
            await _settled(items.return_())
    return step["value"]
