def _date_fields(time):
    # year, month from 0, day, hours, minutes, seconds, milliseconds, day of the week
    days = time // 86400000
    rest = time % 86400000
    # days since the March that begins a span of 400 years
    since = days + 719468
    span = since // 146097
    day = since % 146097
    year = (day - day // 1460 + day // 36524 - day // 146096) // 365
    day -= 365 * year + year // 4 - year // 100
    # months counted from March, five of which have 153 days
    month = (5 * day + 2) // 153
    day -= (153 * month + 2) // 5 - 1
    month = (month + 2) % 12
    year += 400 * span + (1 if month < 2 else 0)
    clock = (rest // 3600000, rest // 60000 % 60, rest // 1000 % 60, rest % 1000)
    return (year, month, day) + clock + ((days + 4) % 7,)
