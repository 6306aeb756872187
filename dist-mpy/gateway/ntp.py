# Made by tsmpy 0.1.0 from src-gateway/ntp.ts

# Sets the board's clock from a time server (SNTP, RFC 4330). Needed once a day, and let
# go then.
from micropython import const
from machine import RTC
from mqtt.lookup import exchange, lookup
from os import urandom
from struct import unpack
from time import gmtime

_PORT = const(123)
# Milliseconds to wait for a name server or a time server.
_PATIENCE = const(4000)
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


# Sets the clock by what `host` says, `offset` seconds ahead of UTC. False: it does not
# answer.
async def set_clock(host, offset):
    question = b"\x1b" + bytes(39) + urandom(8)
    try:
        address = await lookup(host, _PATIENCE)

        def fits(data):
            return time_in(data, question) > 0

        answer = await exchange(address, _PORT, question, fits, _PATIENCE)
        local = time_in(answer, question) - _TO_1970 + offset
        t = gmtime(local - _TO_2000 if gmtime(0)[0] == 2000 else local)
        RTC().datetime((t[0], t[1], t[2], t[6], t[3], t[4], t[5], 0))
    except OSError:
        return False
    return True
