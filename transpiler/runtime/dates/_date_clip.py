def _date_clip(time):
    # a whole number of milliseconds that a date can have, else NaN
    if time - time != 0 or abs(time) > 8640000000000000:
        return float("nan")
    return int(time)
