def _assign(target, *sources):
    # what comes later replaces in its place; nothing at all adds nothing
    for source in sources:
        if source:
            target.update(source)
    return target
