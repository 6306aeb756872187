# Values through two generators.
def readings(count):
    value = 7
    for i in range(count):
        value = (value * 75 + 74) & 0xFFFF
        yield value


def changes(values, least):
    last = 0
    for value in values:
        if abs(value - last) < least:
            continue
        last = value
        yield value


def run(turns):
    total = 0
    for i in range(turns):
        for value in changes(readings(40), 5000):
            total = (total + value) & 0xFFFF
    return total
