class _Date:
    # `_time`: milliseconds since 1970, NaN if it is no date; local time is UTC
    def __init__(self, time):
        self._time = time

    def toISOString(self):
        return _date_iso(self._time)

    def toJSON(self):
        return _date_iso(self._time) if self._time == self._time else None

    def toString(self):
        return _date_text(self._time, "string")
