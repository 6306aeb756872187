def _lower_greek(text, table):
    # as `_recase`, of what may have a capital sigma: the one that ends a word is another letter
    letters = [table.get(c, c) for c in text.lower()]

    def has_letter(places):
        for i in places:
            if text[i] not in "'.:^`\u00b7\u2019":
                return text[i].lower() != text[i].upper() or text[i] in table or text[i] in table.values()
        return False

    for i, c in enumerate(text):
        if c == "\u03a3" and has_letter(range(i - 1, -1, -1)) and not has_letter(range(i + 1, len(text))):
            letters[i] = "\u03c2"
    return "".join(letters)
