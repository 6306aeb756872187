# Methods that derived classes override, and an accessor.
class Sensor:
    def __init__(self, id):
        self.id = id
        self.last = 0

    def sample(self, at):
        self.last = self.read(at)
        return self.last

    @property
    def value(self):
        return self.last


class Counter(Sensor):
    def __init__(self, id):
        super().__init__(id)
        self.count = 0

    def read(self, at):
        self.count += at & 3
        return self.count


class Door(Sensor):
    def __init__(self, id, mask):
        super().__init__(id)
        self.mask = mask

    def read(self, at):
        return 1 if at & self.mask else 0


def run(turns):
    sensors = [Counter(1), Door(2, 4), Counter(3), Door(4, 1)]
    total = 0
    for i in range(turns):
        for sensor in sensors:
            total = (total + sensor.sample(i) + sensor.value + sensor.id) & 0xFFFF
    return total
