# Made by tsmpy 0.1.0 from src-mqtt/questions.ts

# SUBSCRIBE and UNSUBSCRIBE packets that wait for the broker's answer.
from micropython import const
from asyncio import Event
from time import ticks_diff, ticks_ms

_FIRST_ID = const(32768)
_LAST_ID = const(65535)


class Question:
    def __init__(self, packet_id):
        self.answered = Event()
        self.asked_at = ticks_ms()
        # The broker's return code; -1 when the connection was lost before it came.
        self.code = -1
        self.packet_id = packet_id


class Questions:
    def __init__(self):
        self._open = {}
        self._last_id = _LAST_ID

    # Is none open?
    def settled(self):
        return len(self._open) == 0

    def add(self):
        self._last_id = self._last_id + 1 if self._last_id < _LAST_ID else _FIRST_ID
        question = Question(self._last_id)
        self._open[self._last_id] = question
        return question

    def answer(self, packet_id, code):
        question = self._open.pop(packet_id, None)
        if question is None:
            return
        question.code = code
        question.answered.set()

    # Does the broker owe an answer for longer than that?
    def overdue(self, now, milliseconds):
        for question in self._open.values():
            if ticks_diff(now, question.asked_at) > milliseconds:
                return True
        return False

    def connection_lost(self):
        for question in self._open.values():
            question.answered.set()
        self._open.clear()
