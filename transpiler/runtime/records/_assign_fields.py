def _assign_fields(target, *sources):
    # what comes later replaces; nothing at all adds nothing
    for source in sources:
        for name, value in source.items() if isinstance(source, dict) else source or ():
            setattr(target, name, value)
    return target
