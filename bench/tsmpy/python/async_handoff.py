# One task hands values to another.
from asyncio import Event, create_task, sleep_ms
from asyncio import run as run_loop


class Box:
    def __init__(self):
        self.full = Event()
        self.values = []

    def put(self, value):
        self.values.append(value)
        self.full.set()

    async def take(self):
        while not self.values:
            self.full.clear()
            await self.full.wait()
        return self.values.pop(0)


async def produce(box, count):
    for i in range(count):
        box.put(i)
        if i % 4 == 3:
            await sleep_ms(0)
    box.put(-1)


async def hand_over(count):
    box = Box()
    create_task(produce(box, count))
    total = 0
    while True:
        value = await box.take()
        if value < 0:
            return total
        total = (total + value) & 0xFFFF


def run(turns):
    return run_loop(hand_over(turns))
