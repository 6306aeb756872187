# Made by tsmpy 0.1.0 from src-gateway/defaultdict.ts

# Lets a gwconfig.py that was written for the original work unchanged: it takes
# `defaultdict` from `collections`, which MicroPython has only where the package
# collections-defaultdict is installed.
import collections
from sys import modules


# As far as gwconfig.py and the check of it use one.
class DefaultDict:
    def __init__(self, _make):
        self._items = {}
        self._make = _make

    def __getitem__(self, key):
        if key not in self._items:
            self._items[key] = self._make()
        return self._items[key]

    def __setitem__(self, key, value):
        self._items[key] = value

    def __delitem__(self, key):
        self._items.pop(key, None)

    def __contains__(self, key):
        return key in self._items

    def items(self):
        return self._items.items()


class Collections:
    def __init__(self):
        self.namedtuple = getattr(collections, "namedtuple", None)
        self.OrderedDict = getattr(collections, "OrderedDict", None)
        self.deque = collections.deque
        self.defaultdict = lambda make: DefaultDict(make)


# From now on `collections` has a defaultdict.
def lend():
    modules["collections"] = Collections()


# The configuration has been read: everybody else gets MicroPython's own `collections`.
def withdraw():
    modules.pop("collections", None)
