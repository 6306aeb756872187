def _locale_weights(text, numeric):
    # of each character its place in the order, of a number in digits its value beside
    found = []
    for c in text.lower():
        at = _locale_order.find(c)
        if at < 0:
            raise _unlike("localeCompare beyond ASCII")
        if not numeric or not "0" <= c <= "9":
            found.append((at, -1))
        elif found and found[-1][1] >= 0:
            found[-1] = (found[-1][0], found[-1][1] * 10 + int(c))
        else:
            found.append((_locale_order.find("0"), int(c)))
    return found
