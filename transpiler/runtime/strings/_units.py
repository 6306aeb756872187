def _units(text):
    # the length that JavaScript counts: characters beyond U+FFFF are two
    return len(text) if len(text.encode()) == len(text) else len(text) + sum(c > "\uffff" for c in text)
