# Made by tsmpy 0.1.0 from src-mqtt/outbound.ts

# Publications from the moment they are handed over until the broker has confirmed them,
# over any number of connections.
from micropython import const
from time import ticks_diff, ticks_ms


def _shift(items):
    return items.pop(0) if items else None


# Publications with qos 1 that may be on their way at a time.
_WINDOW = const(16)
# Publications use the packet ids up to here, questions (see `questions`) those above.
_LAST_ID = const(32767)


class Outbound:
    def __init__(self):
        self._waiting = []
        # Sent with qos 1 over this connection, oldest first.
        self._under_way = []
        self._last_id = 0

    # How many publications have not been confirmed yet.
    def pending(self):
        return len(self._waiting) + len(self._under_way)

    def add(self, publication):
        self._waiting.append(publication)

    # Takes the publication that may go now: a window full of them, but what was sent
    # before goes alone (see `connection_lost`).
    def next(self):
        if len(self._waiting) == 0:
            return None
        next_ = self._waiting[0]
        flying = self._under_way
        room = (
            1
            if next_.tries > 0 or len(flying) > 0 and flying[0].tries > 1
            else _WINDOW
        )
        if len(flying) >= room:
            return None
        _shift(self._waiting)
        next_.tries += 1
        if next_.qos > 0:
            if next_.packet_id == 0:
                next_.packet_id = self._new_id()
            next_.sent_at = ticks_ms()
            flying.append(next_)
        return next_

    # No other publication has it: those under way have the last ids, no more than a
    # window of them.
    def _new_id(self):
        self._last_id = self._last_id + 1 if self._last_id < _LAST_ID else 1
        return self._last_id

    # The broker has confirmed the publication with this packet id.
    def confirmed(self, id):
        flying = self._under_way
        for publication in flying:
            if publication.packet_id == id:
                publication.packet_id = 0
                publication.finished(True)
                break
        while len(flying) > 0 and flying[0].packet_id == 0:
            _shift(flying)

    # Milliseconds that the broker has owed a confirmation; 0 if it owes none.
    def overdue(self, now):
        return (
            ticks_diff(now, self._under_way[0].sent_at)
            if len(self._under_way) > 0
            else 0
        )

    # Puts what was under way back to the front, to be sent again. What ended the
    # connection may be a publication itself, which a broker's access rules can forbid;
    # only one that was alone under way can be known to, so what is sent again goes
    # alone, and if the broker ends the connection `most` times more at it, it is given
    # up and returned.
    def connection_lost(self, blameless, most):
        back = []
        for publication in self._under_way:
            if publication.packet_id != 0:
                back.append(publication)
        self._under_way = []
        suspect = (
            back.pop()
            if not blameless and len(back) == 1 and back[0].tries > most
            else None
        )
        self._waiting = back + self._waiting
        if suspect is not None:
            suspect.finished(False)
        return suspect
