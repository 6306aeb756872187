def _formatted(*texts):
    # console.log replaces `%s` and its like in its first text, if there are more
    if not texts:
        return ""
    first = texts[0]
    if len(texts) > 1 and "%" in first:
        for c in "sdifjoOc":
            if "%" + c in first.replace("%%", ""):
                raise SystemExit("%" + c + " in a text for console.log that the program makes")
        first = first.replace("%%", "%")
    return " ".join([first] + list(texts[1:]))
