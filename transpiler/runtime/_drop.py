def _drop(entries, key):
    # was it there? Loops that have it behind them learn that it has gone
    if key not in entries:
        return False
    for walk in _Walks.open:
        if walk[0] is entries:
            if list(entries).index(key) < walk[1]:
                walk[1] -= 1
            walk[2] = True
    del entries[key]
    return True
