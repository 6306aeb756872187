def _drop_all(entries):
    for walk in _Walks.open:
        if walk[0] is entries:
            walk[1] = 0
            walk[2] = True
    entries.clear()
