def _clone(value, done=None):
    # a copy all through; what is in it twice is copied once
    done = {} if done is None else done
    if not isinstance(value, (list, dict, tuple)):
        return value
    if id(value) in done:
        return done[id(value)]
    if isinstance(value, dict):
        made = done[id(value)] = value.copy()
        for key in value:
            if _unkey(key) is not key:
                raise _unlike("a Map with objects for keys cannot be cloned")
            made[key] = _clone(value[key], done)
        return made
    made = done[id(value)] = []
    for item in value:
        made.append(_clone(item, done))
    return made
