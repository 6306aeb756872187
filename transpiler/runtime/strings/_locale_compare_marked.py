def _locale_compare_marked(a, b, table, numeric, level):
    # localeCompare of letters with marks: `table` tells the letter, and the place of the mark
    p = [table.get(c, (c, 0)) for c in a]
    q = [table.get(c, (c, 0)) for c in b]
    x = "".join([letter for letter, _ in p])
    y = "".join([letter for letter, _ in q])
    order = _locale_compare_by(x, y, numeric, 1)
    if order or level == 1:
        return order
    # a number may have other digits and the same value
    marks = [mark for letter, mark in p if not "0" <= letter <= "9"]
    others = [mark for letter, mark in q if not "0" <= letter <= "9"]
    if marks != others:
        return -1 if marks < others else 1
    return _locale_compare_by(x, y, numeric, level)
