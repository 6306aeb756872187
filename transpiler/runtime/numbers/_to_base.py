def _to_base(x, base=None):
    # as JavaScript writes a number in a base of 2 to 36
    base = 10 if base is None else int(base)
    if not 2 <= base <= 36:
        raise ValueError("toString() radix argument must be between 2 and 36")
    if base == 10 or x - x != 0:
        return _number_text(x)
    marks = "0123456789abcdefghijklmnopqrstuvwxyz"
    a = abs(x)
    whole = int(a)
    rest = a - whole
    places = []
    # as many places as tell it from its neighbours
    from math import frexp

    gap = max(0.5 * 2.0 ** (frexp(float(a))[1] - 53), 5e-324) if rest else 0
    if rest and rest >= gap:
        while True:
            rest *= base
            gap *= base
            digit = int(rest)
            places.append(digit)
            rest -= digit
            if (rest > 0.5 or rest == 0.5 and digit & 1) and rest + gap > 1:
                while places and places[-1] + 1 == base:
                    places.pop()
                if places:
                    places[-1] += 1
                else:
                    whole += 1
                break
            if rest < gap:
                break
    text = ""
    if whole >= 0x20000000000000:
        # beyond 2 ** 53 the last places say nothing
        whole = float(whole)
        while whole / base >= 9007199254740992.0:
            whole /= base
            text += "0"
    while True:
        left = whole % base
        text = marks[int(left)] + text
        whole = (whole - left) // base if isinstance(whole, int) else (whole - left) / base
        if whole <= 0:
            break
    text = ("-" if x < 0 else "") + text
    return text + "." + "".join([marks[d] for d in places]) if places else text
