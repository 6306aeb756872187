def _date_json(date):
    if date.time != date.time:
        raise _unlike("null of a date's toJSON")
    return date.toISOString()
