# Made by tsmpy 0.1.0 from src-gateway/timekeeper.ts

# Sets the board's clock from a time server (SNTP, RFC 4330), at the start and then
# daily, and stops nothing meanwhile.
from micropython import const
from asyncio import sleep, sleep_ms
from machine import RTC
from mqtt.lookup import exchange, lookup
from os import urandom
from struct import unpack
from time import gmtime

_PORT = const(123)
# Milliseconds to wait for a name server or a time server.
_PATIENCE = const(4000)
# Milliseconds between two looks whether there is a network.
_LOOK = const(500)
# Seconds from one setting to the next, and after attempts that failed: these double up
# to an hour.
_DAY = const(86400)
_FIRST_DELAY = const(15)
_LAST_DELAY = const(3600)
# Seconds from 1900, where NTP begins, to 1970, and from there to 2000, where the clocks
# of boards begin.
_TO_1970 = const(2208988800)
_TO_2000 = const(946684800)
# NTP's seconds start again from 0 in 2036.
_ERA = const(4294967296)


# Seconds since 1900 in the answer to `question`; 0: it is none, or a server that does
# not know the time.
def time_in(answer, question):
    if len(answer) < 48 or answer[0] & 7 != 4:
        return 0
    if answer[1] == 0 or answer[1] > 15 or answer[24:32] != question[40:]:
        return 0
    seconds = unpack(">I", answer[40:44])[0]
    return seconds + _ERA if seconds < _TO_1970 else seconds


class Timekeeper:
    # `_offset`: seconds by which local time, which the clock is set to, is ahead of
    # UTC.
    def __init__(self, _host, _offset, _radio, _reporter):
        self._host = _host
        self._offset = _offset
        self._radio = _radio
        self._reporter = _reporter

    # Sets the clock again and again, for ever.
    async def keep(self):
        delay = _FIRST_DELAY
        while True:
            while not self._radio.has_network():
                await sleep_ms(_LOOK)
            if await self._set():
                delay = _FIRST_DELAY
                await sleep(_DAY)
            else:
                await sleep(delay)
                delay = min(delay * 2, _LAST_DELAY)

    async def _set(self):
        question = b"\x1b" + bytes(39) + urandom(8)
        try:
            address = await lookup(self._host, _PATIENCE)

            def fits(data):
                return time_in(data, question) > 0

            answer = await exchange(address, _PORT, question, fits, _PATIENCE)
            local = time_in(answer, question) - _TO_1970 + self._offset
            t = gmtime(local - _TO_2000 if gmtime(0)[0] == 2000 else local)
            RTC().datetime((t[0], t[1], t[2], t[6], t[3], t[4], t[5], 0))
        except Exception as e:
            if not isinstance(e, OSError):
                raise
            self._reporter.detail(
                f"The time server {self._host} does not answer: it will be asked again.",  # noqa: E501
            )
            return False
        self._reporter.note(f"The clock has been set by {self._host}.")
        return True
