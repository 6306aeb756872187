# Made by tsmpy 0.1.0 from src-gateway/reporter.ts

# What the gateway says about itself: on the console, and as messages to the topics that
# the configuration names.
from micropython import const
from time import localtime, ticks_diff, ticks_ms

# Milliseconds between two errors that are published: a babbling node must not flood
# anybody.
_PAUSE = const(1000)


def _two(n):
    return f"0{n}" if n < 10 else f"{n}"


# `D/M/YYYY HH:MM:SS`
def timestamp():
    t = localtime()
    return f"{t[2]}/{t[1]}/{t[0]} {_two(t[3])}:{_two(t[4])}:{_two(t[5])}"


class Reporter:
    def __init__(self, _settings, _uplink):
        # Errors so far, published or not.
        self.errors = 0
        self._unpublished = 0
        self._published_at = ticks_ms() - _PAUSE
        self._settings = _settings
        self._uplink = _uplink

    # Something about the connection.
    def status(self, text):
        self._print(text)
        self._publish(self._settings.status, text)

    # What explains the status, on the console only.
    def detail(self, text):
        self._print(text)

    # Something was lost or refused. When errors come in quick succession, the next one
    # published tells how many did not.
    def error(self, text):
        self._print(text)
        self.errors += 1
        if ticks_diff(ticks_ms(), self._published_at) < _PAUSE:
            self._unpublished += 1
            return
        self._published_at = ticks_ms()
        more = self._unpublished
        self._unpublished = 0
        self._publish(
            self._settings.errors,
            f"{text} (and {more} errors before)" if more > 0 else text,
        )

    def _print(self, text):
        if self._settings.debug:
            print(text)

    def _publish(self, to, text):
        if to is not None:
            self._uplink.report(to.topic, f"{timestamp()} {text}", to.retain, to.qos)
