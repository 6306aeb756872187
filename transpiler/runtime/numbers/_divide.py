def _divide(a, b):
    # as JavaScript divides: by 0 too
    if b != 0:
        return a / b
    if a == 0 or a != a:
        return float("nan")
    return float("inf") if (a > 0) != _is_minus(b) else float("-inf")
