class _Date:
    # `time`: milliseconds since 1970, NaN if it is no date; local time is UTC
    def __init__(self, time):
        self.time = time

    def toISOString(self):
        return _date_iso(self.time)

    def toJSON(self):
        return _date_iso(self.time) if self.time == self.time else None

    def toString(self):
        return _date_text(self.time, "string")
