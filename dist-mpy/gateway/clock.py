# Made by tsmpy 0.1.0 from src-gateway/clock.ts

# The gateway's clocks: seconds since it started, which nothing sets, and the time of
# day, which somebody must have set.
from micropython import const
from time import gmtime, localtime, ticks_add, ticks_diff, ticks_ms, time

# Seconds from 1970 to 2000, where the clocks of boards begin.
_TO_2000 = const(946684800)
# A clock that shows an earlier year has not been set.
_FIRST_YEAR = const(2024)

# Milliseconds.
_DAY = const(86400000)


def _two(n):
    return f"0{n}" if n < 10 else f"{n}"


# Milliseconds from `then` to now, both of ticks_ms. Their counter tells only six days
# apart: what seems to lie ahead is longer ago than that, and comes out as a day.
def ms_since(then):
    passed = ticks_diff(ticks_ms(), then)
    return _DAY if passed < 0 else passed


class Clock:
    # `offset`: seconds by which the board's clock, which shows local time, is ahead of
    # UTC.
    def __init__(self, _offset):
        self._seconds = 0
        self._at = ticks_ms()
        self._offset = _offset

    # Seconds since the start. To be asked once in a few days at least: the counter
    # below it wraps.
    def uptime(self):
        more = ticks_diff(ticks_ms(), self._at) // 1000
        self._seconds += more
        self._at = ticks_add(self._at, more * 1000)
        return self._seconds

    # Seconds since 1970, UTC; 0: the clock has not been set.
    def utc(self):
        if localtime()[0] < _FIRST_YEAR:
            return 0
        return time() - self._offset + (_TO_2000 if gmtime(0)[0] == 2000 else 0)

    # Local time as `D/M/YYYY HH:MM:SS`.
    def stamp(self):
        t = localtime()
        return f"{t[2]}/{t[1]}/{t[0]} {_two(t[3])}:{_two(t[4])}:{_two(t[5])}"
