def _date_utc(year, *parts):
    # years of two digits are those of the 20th century
    if year - year == 0 and 0 <= int(year) <= 99:
        year = int(year) + 1900
    return _date_time(year, *parts)
