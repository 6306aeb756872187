def _date_words(text):
    # the numbers, the words and the signs of a text, without spaces
    words = []
    last = ""
    for c in text:
        kind = "1" if c.isdigit() else "a" if c.isalpha() else ""
        if kind and kind == last:
            words[-1] += c
        elif c not in " ,\t":
            words.append(c)
        last = kind
    return words
