def _polynomial(x, *factors):
    # the first factor is that of 1
    total = factors[-1]
    for factor in reversed(factors[:-1]):
        total = factor + x * total
    return total
