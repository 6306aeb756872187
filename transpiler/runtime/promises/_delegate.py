async def _delegate(source):
    # `yield*` in an async generator: what it is told goes on to the one inside
    items = _async_items(source)
    if isinstance(items, _AwaitedItems):
        items = _ToldItems(items._items)
    step = await items.next()
    while not _is_done(step):
        try:
            sent = await _Yielded(_of_step(step, "value"))
        except GeneratorExit as left:
            # it may yield more before it ends
            if hasattr(items, "return_"):
                step = await _settled(items.return_(left.args[0] if left.args else None))
            if not hasattr(items, "return_"):
                raise
            if _is_done(step):
                raise GeneratorExit(_of_step(step, "value"))
        except Exception as error:
            if not hasattr(items, "throw"):
                if hasattr(items, "return_"):
                    await _settled(items.return_())
                raise TypeError("The iterator does not provide a 'throw' method.")
            step = await _settled(items.throw(_caught(error)))
        else:
            step = await items.next(sent)
    return _of_step(step, "value")
