def _new_date(*given):
    # of parts, a text, milliseconds or another date
    if len(given) > 1:
        return _Date(_date_utc(*given))
    value = given[0]
    if isinstance(value, _Date):
        return _Date(value._time)
    return _Date(_date_parse(value) if isinstance(value, str) else _date_clip(value))
