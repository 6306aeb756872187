def _min(*numbers):
    # NaN wins, and -0 is less than 0, as in JavaScript; a boolean is a number there
    least = float("inf")
    for x in numbers:
        if x != x:
            return x
        if x < least or x == 0 and least == 0 and _is_minus(x):
            least = +x
    return least
