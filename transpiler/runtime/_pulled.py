def _pulled(items):
    # what an iterator of the program's own gives; it hears of it when no more is wanted
    while True:
        step = items.next()
        if step.get("done"):
            return
        try:
            yield step["value"]
        except GeneratorExit:
            if hasattr(items, "return_"):
                items.return_()
            raise
