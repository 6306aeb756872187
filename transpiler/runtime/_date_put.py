def _date_put(date, time):
    date.time = _date_clip(time)
    return date.time
