# Made by tsmpy 0.1.0 from src-gateway/timekeeper.ts

# When the board's clock is set: at the start and then daily. Nothing waits for that.
from micropython import const
from asyncio import sleep, sleep_ms
from mqtt.rooms import bring, let_go

# Milliseconds between two looks whether there is a network.
_LOOK = const(500)
# Seconds from one setting to the next, and after attempts that failed: these double up
# to an hour.
_DAY = const(86400)
_FIRST_DELAY = const(15)
_LAST_DELAY = const(3600)


# Sets the clock by what `host` says, `offset` seconds ahead of UTC, again and again,
# for ever.
async def keep_time(host, offset, radio, reporter):
    delay = _FIRST_DELAY
    while True:
        while not radio.has_network():
            await sleep_ms(_LOOK)
        done = await bring("gateway.ntp").set_clock(host, offset)
        let_go("gateway.ntp", "mqtt.lookup")
        if done:
            reporter.note(f"The clock has been set by {host}.")
            delay = _FIRST_DELAY
            await sleep(_DAY)
        else:
            reporter.detail(
                f"The time server {host} does not answer: it will be asked again.",
            )
            await sleep(delay)
            delay = min(delay * 2, _LAST_DELAY)
