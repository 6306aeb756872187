def _json_revived(value, revive, key=""):
    # what JSON.parse has read, from the inside out as `revive` gives it; undefined goes
    if isinstance(value, dict):
        for name in _keys(value):
            made = _json_revived(value[name], revive, name)
            if made is None:
                del value[name]
            else:
                value[name] = made
    elif isinstance(value, list):
        for i in range(len(value)):
            value[i] = _json_revived(value[i], revive, str(i))
            if value[i] is None:
                raise _unlike("an array with a hole")
    return revive(key, value)
