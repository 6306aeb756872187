def _date_text(time, form):
    # toString, toDateString, toTimeString and toUTCString
    if time != time:
        return "Invalid Date"
    year, month, day, hours, minutes, seconds, _, weekday = _date_fields(time)
    year = ("-%04d" if year < 0 else "%04d") % abs(year)
    weekday = "SunMonTueWedThuFriSat"[3 * weekday : 3 * weekday + 3]
    month = "JanFebMarAprMayJunJulAugSepOctNovDec"[3 * month : 3 * month + 3]
    clock = "%02d:%02d:%02d GMT" % (hours, minutes, seconds)
    if form == "utc":
        return "%s, %02d %s %s %s" % (weekday, day, month, year, clock)
    date = "%s %s %02d %s" % (weekday, month, day, year)
    clock += "+0000 (Coordinated Universal Time)"
    return {"date": date, "time": clock}.get(form) or date + " " + clock
