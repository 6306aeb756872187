def _max(*numbers):
    # NaN wins, as in JavaScript
    most = float("-inf")
    for x in numbers:
        if x != x:
            return x
        if x > most:
            most = x
    return most
