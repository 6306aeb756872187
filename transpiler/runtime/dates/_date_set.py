def _date_set(date, first, *given):
    # parts of `_date_fields`, from this one on
    time = date._time
    if time != time:
        # only a year makes it a date
        if first > 0:
            return time
        time = 0
    parts = list(_date_fields(time)[:7])
    parts[first : first + len(given)] = given
    date._time = _date_time(*parts)
    return date._time
