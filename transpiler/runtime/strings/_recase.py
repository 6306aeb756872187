def _recase(text, table):
    # what Python on the board does for ASCII only
    return "".join([table.get(c, c) for c in text])
