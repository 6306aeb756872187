def _pulled(items):
    # what an iterator of the program's own gives
    while True:
        step = items.next()
        if step.get("done"):
            return
        yield step["value"]
