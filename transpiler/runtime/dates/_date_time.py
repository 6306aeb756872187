def _date_time(year, month=0, day=1, hours=0, minutes=0, seconds=0, ms=0):
    # the milliseconds since 1970 of parts that may be beyond their ranges; NaN if one is
    parts = []
    for part in (year, month, day, hours, minutes, seconds, ms):
        if part - part != 0:
            return part - part
        parts.append(int(part))
    year, month, day, hours, minutes, seconds, ms = parts
    year += month // 12
    month %= 12
    if month < 2:
        year -= 1
    # days before the month, counted from March
    before = (153 * ((month + 10) % 12) + 2) // 5
    days = 365 * year + year // 4 - year // 100 + year // 400 + before - 719468
    return _date_clip((((days + day - 1) * 24 + hours) * 60 + minutes) * 60000 + seconds * 1000 + ms)
