def _other_case(c, is_upper):
    # of ASCII, Latin, Greek and Cyrillic; of letters of further alphabets it is not known here
    code = ord(c)
    if code < 0x80:
        return c
    for first, last, step in _case_runs:
        # capitals, and their small letters `step` behind them; of step 1 they take turns
        if step == 1:
            if first <= code <= last:
                return chr(code - (code - first) % 2 + (not is_upper))
        elif first <= code <= last:
            return c if is_upper else chr(code + step)
        elif first + step <= code <= last + step:
            return chr(code - step) if is_upper else c
    for first, last in _caseless_runs:
        if first <= code <= last:
            return c
    raise _unlike("upper and lower case of U+%04X" % code)
