def _close(items):
    # a generator may yield even so, which JavaScript does not hear
    try:
        if hasattr(items, "throw"):
            items.throw(GeneratorExit())
        elif hasattr(items, "close"):
            items.close()
    except (GeneratorExit, StopIteration):
        pass
