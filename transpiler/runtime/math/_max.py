def _max(*numbers):
    # NaN wins, and 0 is more than -0, as in JavaScript; a boolean is a number there
    most = float("-inf")
    for x in numbers:
        if x != x:
            return x
        if x > most or x == 0 and most == 0 and _is_minus(most):
            most = +x
    return most
