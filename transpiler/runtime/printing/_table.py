def _table(x, shape=None, names=None):
    # console.table: a line for each thing in x, a column for each key in those; `names`: the only columns
    parts = _table_parts(x, shape)
    if parts is None:
        return _shown(x, shape)
    columns = [] if names is None else list(names)
    rows = []
    for key, row, of in parts:
        cells = {}
        inner = _table_parts(row, of)
        for name, value, given in [(None, row, of)] if inner is None else inner:
            if name is not None and name not in columns:
                if names is not None:
                    continue
                columns.append(name)
            cells[name] = _inspect(value, given)
        rows.append((key, cells))
    head = ["(index)"] + columns
    if any([None in cells for _, cells in rows]):
        head.append("Values")
        columns = columns + [None]
    return _table_drawn([head] + [[key] + [cells.get(name, "") for name in columns] for key, cells in rows])
