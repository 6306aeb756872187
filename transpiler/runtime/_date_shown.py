def _date_shown(date):
    # as console.log shows it
    return _date_iso(date.time) if date.time == date.time else "Invalid Date"
