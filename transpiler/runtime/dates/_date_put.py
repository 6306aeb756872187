def _date_put(date, time):
    date._time = _date_clip(time)
    return date._time
