# Insertion sort in place, and the middle value.
def sort(values):
    for i in range(1, len(values)):
        value = values[i]
        at = i
        while at > 0 and values[at - 1] > value:
            values[at] = values[at - 1]
            at -= 1
        values[at] = value


def run(turns):
    total = 0
    for i in range(turns):
        values = []
        seed = i
        for k in range(24):
            seed = (seed * 1103 + 12345) & 0x7FFF
            values.append(seed)
        sort(values)
        total = (total + values[12]) & 0xFFFF
    return total
