# Made by tsmpy 0.1.0 from src-mqtt/messages.ts

# The queue in which an application finds what its subscriptions bring.
from asyncio import Event
from collections import deque


# Holds up to `size` messages; a further one takes the place of the oldest. `async for`
# and `get` wait for the next.
class MessageQueue:
    # @internal
    def __init__(self, _size):
        # Messages that were lost because nobody took them in time.
        self.discards = 0
        self._arrived = Event()
        self._size = _size
        self._messages = deque((), _size)

    # @internal
    def put(self, message):
        if len(self._messages) == self._size:
            self.discards += 1
        self._messages.append(message)
        self._arrived.set()

    # The next message, waited for if there is none: topic, message, and whether the
    # broker had kept it.
    async def get(self):
        while len(self._messages) == 0:
            self._arrived.clear()
            await self._arrived.wait()
        return self._messages.popleft()

    # How many messages wait.
    def __len__(self):
        return len(self._messages)

    def __aiter__(self):
        return self

    # The next message, for ever: topic, message, and whether the broker had kept it.
    async def __anext__(self):
        return await self.get()
