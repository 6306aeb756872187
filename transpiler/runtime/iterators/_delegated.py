def _delegated(source):
    # `yield*`: what the generator is told goes on to the one inside, which may yield and end in any way of its own
    items = iter(source)
    ask, said = _next, None
    while True:
        step = ask(items, said)
        if _is_done(step):
            if ask is _return:
                raise GeneratorExit(_of_step(step, "value"))
            return _of_step(step, "value")
        try:
            said = yield _of_step(step, "value")
            ask = _next
        except GeneratorExit as left:
            ask, said = _return, left.args[0] if left.args else None
        except Exception as error:
            ask, said = _throw, _caught(error)
