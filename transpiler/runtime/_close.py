def _close(items):
    if hasattr(items, "close"):
        items.close()
