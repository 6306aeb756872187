def _async_items(source):
    # what `for await` asks for one item after another
    if hasattr(source, "__aiter__"):
        source = source.__aiter__()
    return source if hasattr(source, "next") else _AwaitedItems(iter(source))
