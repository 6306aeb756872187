def _big_text(x, base):
    base = int(base)
    if not 2 <= base <= 36:
        raise ValueError("toString() radix must be between 2 and 36")
    left = abs(x)
    text = ""
    while left or not text:
        text = "0123456789abcdefghijklmnopqrstuvwxyz"[left % base] + text
        left //= base
    return "-" + text if x < 0 else text
