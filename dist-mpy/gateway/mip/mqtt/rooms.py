# Made by tsmpy 0.1.0 from src-mqtt/rooms.ts

# Modules that are needed for a moment only: brought in then, and let go, so that the
# heap holds their code no longer than that.
from sys import modules


def _item(items, i):
    # None where there is none, as JavaScript gives undefined
    return items[i] if 0 <= i < len(items) else None


# The module `name`, imported if need be. `M` is its type: `bring<typeof
# import("./tls")>("mqtt.tls")`.
def bring(name):
    __import__(name)
    return modules[name]


# Forgets modules of a package, `package.module` each, which whoever needs them brings
# in again.
def let_go(*names):
    for name in names:
        modules.pop(name, None)
        items = name.split(".")
        parent = _item(items, 0)
        own = _item(items, 1)
        setattr(modules[parent], own, None)
