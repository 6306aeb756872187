def _table_drawn(rows):
    # the first row is the head
    widths = [max([_columns_of(text) for text in column]) + 2 for column in zip(*rows)]
    lines = []
    for row in rows:
        texts = [" " + text + " " * (width - 1 - _columns_of(text)) for text, width in zip(row, widths)]
        lines.append("│" + "│".join(texts) + "│")
    rules = ["─" * width for width in widths]
    top, middle, bottom = [a + b.join(rules) + c for a, b, c in ("┌┬┐", "├┼┤", "└┴┘")]
    return "\n".join([top, lines[0], middle] + lines[1:] + [bottom])
