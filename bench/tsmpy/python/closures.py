# Functions that keep state, and callbacks in a list.
def counter(step):
    count = 0

    def tick():
        nonlocal count
        count += step
        return count

    return tick


def average():
    total = 0
    n = 0

    def add(value):
        nonlocal total, n
        total += value
        n += 1
        return (total + n) & 0xFF

    return add


def run(turns):
    tick = counter(3)
    handlers = [average(), lambda value: value & 7, average()]
    total = 0
    for i in range(turns):
        value = tick()
        for handler in handlers:
            total = (total + handler(value)) & 0xFFFF
    return total
