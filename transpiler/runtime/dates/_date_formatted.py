def _date_formatted(time, pattern):
    # `%` and a letter stand for each field
    if time != time:
        return "Invalid Date"
    year, month, day, hours, minutes, seconds, _, weekday = _date_fields(time)
    if year < 1:
        raise _unlike("a date before the year 1")
    months = "January February March April May June July August September October November December"
    name = months.split(" ")[month]
    weekday = "Sunday Monday Tuesday Wednesday Thursday Friday Saturday".split(" ")[weekday]
    fields = {"W": weekday, "w": weekday[:3], "B": name, "b": name[:3], "p": "AM" if hours < 12 else "PM"}
    for letters, number in (
        ("Nn", month + 1),
        ("Dd", day),
        ("Hh", hours),
        ("Ii", (hours - 1) % 12 + 1),
        ("Kk", (hours - 1) % 24 + 1),
        ("mM", minutes),
        ("sS", seconds),
        ("Yy", year % 100),
    ):
        fields[letters[0]] = str(number)
        fields[letters[1]] = "%02d" % number
    fields["Y"] = str(year)
    first, *rest = pattern.split("%")
    return first + "".join([fields[piece[0]] + piece[1:] for piece in rest])
