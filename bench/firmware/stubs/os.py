# The built-in module of an ESP has these; here it lacks uname and urandom.
from uos import remove, rename, stat


class Uname:
    sysname = "esp8266"


def uname():
    return Uname


def urandom(n):
    return bytes(n)
