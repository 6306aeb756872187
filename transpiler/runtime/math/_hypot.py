def _hypot(*numbers):
    # scaled by the largest, with the rounding errors of the sum carried along
    most = 0.0
    for x in numbers:
        if x - x != 0 and x == x:
            return float("inf")
        if most == most and not abs(x) <= most:
            most = abs(x)
    if most == 0 or most != most:
        return most
    from math import sqrt

    total = lost = 0.0
    for x in numbers:
        x /= most
        x = x * x - lost
        more = total + x
        lost = more - total - x
        total = more
    return sqrt(total) * most
