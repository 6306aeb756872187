def _date_get(date, i):
    # a part of `_date_fields`
    return date._time if date._time != date._time else _date_fields(date._time)[i]
