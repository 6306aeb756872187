# Products of matrices of floats.
def product(a, b):
    result = []
    for row in a:
        made = []
        for column in range(len(b[0])):
            total = 0.0
            for k in range(len(row)):
                total += row[k] * b[k][column]
            made.append(total)
        result.append(made)
    return result


def run(turns):
    a = [
        [0.5, 0.25, 0.125],
        [0.1, 0.2, 0.3],
        [0.7, 0.2, 0.1],
    ]
    power = a
    for i in range(turns):
        power = product(power, a)
    return int(power[0][0] * 1000)
