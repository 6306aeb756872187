def _min(*numbers):
    # NaN wins, as in JavaScript
    least = float("inf")
    for x in numbers:
        if x != x:
            return x
        if x < least:
            least = x
    return least
