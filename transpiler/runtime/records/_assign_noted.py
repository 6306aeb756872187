def _assign_noted(target, *sources):
    # as _assign_fields, where there may be names that the target's class does not declare
    for source in sources:
        for name, value in source.items() if isinstance(source, dict) else source or ():
            _note_field(target, name)
            setattr(target, name, value)
    return target
