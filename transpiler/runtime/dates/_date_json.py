def _date_json(date):
    if date._time != date._time:
        raise _unlike("null of a date's toJSON")
    return date.toISOString()
