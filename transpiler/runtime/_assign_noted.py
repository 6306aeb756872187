def _assign_noted(target, *sources):
    # as _assign_fields, where there may be names that the target's class does not declare
    for source in sources:
        for name in source or ():
            _note_field(target, name)
            setattr(target, name, source[name])
    return target
