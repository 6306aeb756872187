def _pulled(items):
    # what an iterator of the program's own gives; it hears of it when no more is wanted
    while True:
        step = items.next()
        if step.get("done"):
            return step.get("value")
        try:
            yield step.get("value")
        except GeneratorExit:
            if hasattr(items, "return_"):
                items.return_()
            raise
        except Exception:
            if hasattr(items, "throw"):
                raise _unlike("an error thrown into an iterator of the program's own")
            if hasattr(items, "return_"):
                items.return_()
            raise TypeError("The iterator does not provide a 'throw' method.")
