def _date_shown(date):
    # as console.log shows it
    return _date_iso(date._time) if date._time == date._time else "Invalid Date"
