def _ask_date(x, name, said, part):
    # x.getTime() or a part of it, where nothing is known of x
    if type(x).__name__ == "_Date":
        return x._time if part < 0 else _date_get(x, part)
    return _invoke(x, name, said)
