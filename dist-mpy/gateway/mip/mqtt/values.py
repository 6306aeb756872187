# Made by tsmpy 0.1.0 from src-mqtt/values.ts

from micropython import const

# The longest text or data that a packet has room for (1.5.3).
_LONGEST = const(65535)


def refuse(key, should):
    raise ValueError(f'config["{key}"] should be {should}')


# Text as UTF-8 or bytes as they are; ValueError by the name of `key` if it is neither,
# or too long.
def to_bytes(value, key):
    data = value.encode() if isinstance(value, str) else value
    if isinstance(data, bytes) and len(data) <= _LONGEST:
        return data
    return refuse(key, f"text of up to {_LONGEST} bytes")


# Reads values by their keys, and remembers which were asked for. An absent value is as
# good as None.
class Values:
    def __init__(self, _from):
        self._known = set()
        self._from = _from

    def any(self, key):
        self._known.add(key)
        return self._from.get(key, None)

    def whole(self, key, most):
        value2 = self.any(key)
        value = 0 if value2 is None else value2
        if isinstance(value, int) and value >= 0 and value <= most:
            return value
        return refuse(key, f"a whole number from 0 to {most}")

    def flag(self, key):
        value2 = self.any(key)
        value = False if value2 is None else value2
        return value if isinstance(value, bool) else refuse(key, "True or False")

    def text(self, key):
        value = self.any(key)
        if value is None:
            return None
        return value if isinstance(value, str) else refuse(key, "text or None")

    # Text or bytes as bytes; None as none.
    def binary(self, key):
        value = self.any(key)
        return to_bytes("" if value is None else value, key)

    # Keys with a value, other than False, that nobody has asked for.
    def others(self):
        found = []
        for key, value in self._from.items():
            if key not in self._known and value is not False and value is not None:
                found.append(key)
        return found
