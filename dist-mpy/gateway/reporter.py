# Made by tsmpy 0.1.0 from src-gateway/reporter.ts

# What the gateway says about itself: on the console, and as messages to the topics that
# the configuration names.
from micropython import const
from time import ticks_ms
from .clock import ms_since

# Texts that may be said in a row, and milliseconds after which one more may: a babbling
# node must not flood anybody.
_BURST = const(5)
_PAUSE = const(1000)


# Lets a few texts pass and then one a second; counts those that do not.
class Valve:
    def __init__(self):
        # Texts held back since the last that passed.
        self.held = 0
        self._left = _BURST
        self._at = ticks_ms()

    def passes(self):
        passed = ms_since(self._at)
        if passed >= _PAUSE:
            self._left = min(_BURST, self._left + passed // _PAUSE)
            self._at = ticks_ms()
        if self._left == 0:
            self.held += 1
            return False
        self._left -= 1
        return True


class Reporter:
    # `_debug`: print what is said. The topics that it is published to, None: to none.
    def __init__(self, _uplink, _clock, _debug, _for_status, _for_errors):
        # Errors so far, reported or not.
        self.errors = 0
        self._errors = Valve()
        self._notes = Valve()
        self._uplink = _uplink
        self._clock = _clock
        self._debug = _debug
        self._for_status = _for_status
        self._for_errors = _for_errors

    # Publishes the answer to a status request. False: too much is to be reported just
    # now.
    def answer(self, text):
        to = self._for_status
        return to is None or self._uplink.report(to.topic, text, to.retain, to.qos)

    # Something about the connection.
    def status(self, text):
        self._print(text)
        self._publish(self._for_status, text)

    # What else happens: only said if `debug` is set.
    def note(self, text):
        if self._debug and self._notes.passes():
            self.status(text)

    # What explains the status, on the console only.
    def detail(self, text):
        self._print(text)

    # Something was lost or refused. When errors come in quick succession, the next one
    # that is told says how many were not.
    def error(self, text):
        valve = self._errors
        self.errors += 1
        if not valve.passes():
            return
        more = valve.held
        valve.held = 0
        whole = f"{text} (and {more} errors before)" if more > 0 else text
        self._print(whole)
        self._publish(self._for_errors, whole)

    def _print(self, text):
        if self._debug:
            print(text)

    def _publish(self, to, text):
        if to is not None:
            self._uplink.report(
                to.topic,
                f"{self._clock.stamp()} {text}",
                to.retain,
                to.qos,
            )
