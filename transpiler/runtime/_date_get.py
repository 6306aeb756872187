def _date_get(date, i):
    # a part of `_date_fields`
    return date.time if date.time != date.time else _date_fields(date.time)[i]
