# Made by tsmpy 0.1.0 from src-gateway/keeper.ts

# Decides when what nodes have said once is written to flash, so that a gateway that
# restarts goes on serving them. Messages that wait are kept when the gateway is
# stopped, not when it is reset: flash would wear out.
from micropython import const
from asyncio import sleep_ms
from mqtt.rooms import bring, let_go
from time import ticks_ms
from .clock import ms_since

# Milliseconds in which changes gather before they are written, unless a node is to be
# told.
_GATHER = const(200)
# So many times it is written in quick succession, and then once in so many
# milliseconds: addresses can be forged, and flash wears out.
_WRITES = const(100)
_PAUSE = const(60000)


class Keeper:
    def __init__(self, _registry, _reporter):
        # Times that may be written now; when one of them was last given back.
        self._left = _WRITES
        self._counted_at = ticks_ms()
        self._registry = _registry
        self._reporter = _reporter

    def _use(self, use):
        use(bring("gateway.store").Store(self._registry, self._reporter))
        let_go("gateway.store")

    # Takes up what was kept.
    def load(self):
        self._use(lambda store: store.load())
        self._registry.changed.clear()

    # Writes what has changed, before a node is told that it is done; later if too much
    # was written of late.
    def save(self):
        if not self._registry.changed.is_set() or not self._may_write():
            return
        self._left -= 1
        self._write()

    def _write(self):
        self._registry.changed.clear()
        self._use(lambda store: store.save())

    def _may_write(self):
        more = ms_since(self._counted_at) // _PAUSE
        if more > 0:
            self._left = min(self._left + more, _WRITES)
            self._counted_at = ticks_ms()
        return self._left > 0

    # Writes whenever something has changed, for ever.
    async def keep(self):
        while True:
            await self._registry.changed.wait()
            await sleep_ms(_GATHER)
            self.save()
            if self._left == 0:
                await sleep_ms(_PAUSE)

    # The gateway stops: writes what waits for nodes, and what has not been written yet.
    def finish(self):
        if self._registry.changed.is_set():
            self._write()
        self._use(lambda store: store.save_mail())
