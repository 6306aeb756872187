def _delegated(source):
    # `yield*`: what the generator is told goes on to the one inside, which may yield and end in any way of its own
    items = iter(source)
    ask, said = _next, None
    while True:
        step = ask(items, said)
        if step.get("done"):
            if ask is _return:
                raise GeneratorExit(step.get("value"))
            return step.get("value")
        try:
            said = yield step.get("value")
            ask = _next
        except GeneratorExit as left:
            ask, said = _return, left.args[0] if left.args else None
        except Exception as error:
            ask, said = _throw, _caught(error)
