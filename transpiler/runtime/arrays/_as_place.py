def _as_place(i):
    # a whole number as Python takes places; any other is none
    return int(i) if i - i == 0 and i == int(i) else i
