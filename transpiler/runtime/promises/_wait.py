def _wait(value):
    # `await` at a module's top level: the rest of the module is the job that follows
    done = []
    _settled(value)._subscribe(
        lambda v: done.append((True, v)),
        lambda e: done.append((False, e)),
    )
    while not done:
        if not _turn():
            raise SystemExit(13)
    fine, result = done[0]
    if not fine:
        raise result
    return result
