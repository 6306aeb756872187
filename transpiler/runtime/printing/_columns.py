def _columns(texts, indent, values):
    # more than six short items stand in columns; numbers to the right
    count = min(len(texts), 100)
    sizes = [_columns_of(text) for text in texts[:count]]
    total = sum(sizes) + 2 * count
    widest = max(sizes) + 2
    if widest * 3 + indent >= 80 or not (total / widest > 5 or widest <= 8):
        return texts
    spread = (widest - total / len(texts)) ** 0.5
    biased = max(widest - 3 - spread, 1)
    columns = min(int((2.5 * biased * count) ** 0.5 / biased + 0.5), (80 - indent) // widest, 12, 15)
    if columns <= 1:
        return texts
    widths = [max(sizes[i::columns]) + 2 for i in range(columns)]
    right = all(isinstance(value, (int, float)) for value in values[: len(texts)])
    rows = []
    for first in range(0, count, columns):
        row = ""
        last = min(first + columns, count) - 1
        for i in range(first, last + 1):
            text = texts[i] if i == last else texts[i] + ", "
            room = " " * (widths[i - first] - sizes[i] - (2 if right or i < last else 0))
            if right:
                row += room + text
            else:
                row += text if i == last else text + room
        rows.append(row)
    return rows + texts[count:]
