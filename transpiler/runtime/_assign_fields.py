def _assign_fields(target, *sources):
    # what comes later replaces; nothing at all adds nothing
    for source in sources:
        for name in source or ():
            setattr(target, name, source[name])
    return target
