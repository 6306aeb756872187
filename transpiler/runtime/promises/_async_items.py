def _async_items(source):
    # what `for await` asks for one item after another; an object literal may go either way, or both
    if hasattr(source, "__aiter__") and (hasattr(source, "_iterate_async") or not hasattr(source, "_iterate")):
        return source.__aiter__()
    return _AwaitedItems(iter(source))
