# Made by tsmpy 0.1.0 from src-node/pubonly_gen.ts

# Demo: as pubonly, and finds the channel by itself while spending little on it. The
# channel is kept over the sleep; only after more than five failures in a row is the
# gateway searched on all of them.
from micropython import const
from json import dumps, loads
from machine import deepsleep, RTC
from random import getrandbits
from .link import Link
from .link_setup import channel, credentials, gateway

# Failures in a row after which the channel is searched anew.
_MOST_ERRORS = const(5)


def remembered(memory):
    try:
        state = loads(memory.memory())
        if len(state) == 3:
            return state
    except Exception:
        pass
    return [0, 0, channel]


memory = RTC()
state = remembered(memory)
searches = state[1] > _MOST_ERRORS
state[1] = 0 if searches else state[1] + 1  # until the gateway has answered
try:
    link = Link(gateway, None if searches else state[2], credentials)
    result = link.publish(
        "shed",
        f"Count {state[0]} number {getrandbits(16)}",
        False,
        0,
    )
    if result != 2:
        state[1] = 0
    state[2] = link.cur_chan
    link.close()
except OSError as e:
    print("No gateway:", str(e))
state[0] += 1
memory.memory(dumps(state))
deepsleep(3000)
