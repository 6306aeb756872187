# Made by tsmpy 0.1.0 from src-shared/wire.ts

# Wire protocol v2, what nodes and gateway share: docs/protocol.md tells all of it.
# Boards with 40 KB of heap import this.
from micropython import const
from binascii import a2b_base64
from json import dumps, loads

# Bytes of the longest frame that every ESP-NOW radio takes.
MAX_FRAME = const(250)
# Bytes of receive buffer of a node: ten of the longest downlinks and the answer after
# them, 14 bytes of overhead each.
RXBUF = const(2904)
# Bytes that a frame takes in a receive buffer besides its own.
FRAME_OVERHEAD = const(14)

# Results, in an answer's second place.
# Of a frame: it is no answer to what is out.
NOTHING = const(-2)
BUSY = const(-1)
DONE = const(0)
TAKEN = const(1)
NO_ROOM = const(3)
REFUSED = const(4)


# A list as JSON without spaces.
def pack(list_):
    return dumps(list_, separators=(",", ":"))


# Takes a frame apart. None: it is none of v2.
def unpack(frame):
    try:
        list_ = loads(frame)
        if isinstance(list_[0], int):
            return list_
    except Exception:
        pass
    return None


# The message in a frame: with flag 1 it is bytes, in base64.
def message_of(text, flags):
    try:
        if isinstance(flags, int) and flags == 1:
            return a2b_base64(text)
    except Exception:
        pass
    return text
