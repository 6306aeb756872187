def _date_iso(time):
    if time != time:
        raise ValueError("Invalid time value")
    year, month, day, hours, minutes, seconds, ms = _date_fields(time)[:7]
    years = "%04d" % year if 0 <= year <= 9999 else "%s%06d" % ("-" if year < 0 else "+", abs(year))
    return "%s-%02d-%02dT%02d:%02d:%02d.%03dZ" % (years, month + 1, day, hours, minutes, seconds, ms)
