def _decimal_end(text, i):
    # where the decimal number that begins at i ends; i if there is none
    n = len(text)
    start = i
    if text[i : i + 1] in ("+", "-"):
        i += 1
    digits = 0
    point = False
    while i < n and ("0" <= text[i] <= "9" or text[i] == "." and not point):
        if text[i] == ".":
            point = True
        else:
            digits += 1
        i += 1
    if not digits:
        return start
    if text[i : i + 1] in ("e", "E"):
        j = i + 2 if text[i + 1 : i + 2] in ("+", "-") else i + 1
        k = j
        while k < n and "0" <= text[k] <= "9":
            k += 1
        if k > j:
            i = k
    return i
