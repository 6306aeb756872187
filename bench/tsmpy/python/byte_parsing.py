# Fields of a type byte, a length byte and a value, out of a buffer and without copies.
from micropython import const

_NUMBER = const(1)
_TEXT = const(2)


def parse(data):
    view = memoryview(data)
    at = 0
    total = 0
    while at + 2 <= len(data):
        kind = data[at]
        length = data[at + 1]
        at += 2
        if kind == _NUMBER:
            value = 0
            for byte in view[at : at + length]:
                value = (value << 8) | byte
            total = (total + value) & 0xFFFFFF
        elif kind == _TEXT:
            total += len(data[at : at + length].decode())
        else:
            raise ValueError("unknown field")
        at += length
    return total


def run(turns):
    data = bytes([1, 2, 3, 4, 2, 5, 104, 101, 108, 108, 111, 1, 1, 9, 1, 3, 1, 2, 3, 2, 0])
    total = 0
    for i in range(turns):
        total = (total + parse(data)) & 0xFFFF
    return total
