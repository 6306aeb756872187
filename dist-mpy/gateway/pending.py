# Made by tsmpy 0.1.0 from src-gateway/pending.ts

# Requests whose answer has to wait for the broker: their nodes get a sign of life now
# and then, and an answer in the end.
from micropython import const
from asyncio import Event, sleep_ms
from time import ticks_diff, ticks_ms

# Milliseconds between two signs of life.
_INTERVAL = const(100)
# Milliseconds after which the node is told that it may take longer: it would rather
# sleep.
_PATIENCE = const(2000)


class Request:
    def __init__(self, node, id):
        self.since = ticks_ms()
        self.told_at = ticks_ms()
        # The node does not hear us: until it asks again, nothing is sent to it.
        self.unheard = False
        self.node = node
        self.id = id


class Pending:
    def __init__(self, _answers):
        self._requests = []
        self._begun = Event()
        self._answers = _answers

    def add(self, node, id):
        self._requests.append(Request(node, id))
        self._begun.set()

    # The node has sent the request again.
    def asked_again(self, node, id):
        for request in self._requests:
            if request.node is node and request.id == id:
                request.unheard = False
                self._remind(request, ticks_ms())

    def _remind(self, request, now):
        if request.unheard or ticks_diff(now, request.told_at) < _INTERVAL:
            return
        request.told_at = now
        request.unheard = not self._answers.busy(request.node, request.id)

    # Looks after the requests, for ever.
    async def watch(self):
        while True:
            if len(self._requests) == 0:
                self._begun.clear()
                await self._begun.wait()
            await sleep_ms(_INTERVAL)
            now = ticks_ms()
            requests = self._requests
            self._requests = []
            for request in requests:
                if request.node.result_of(request.id) != -1:
                    continue  # it has been answered
                self._requests.append(request)
                if ticks_diff(now, request.since) > _PATIENCE:
                    self._answers.late(request.node, request.id)
                else:
                    self._remind(request, now)
