def _live_told(entries):
    # the keys of a Map or Set; what goes is told, since a key that comes back is another entry
    walk = [entries, 0, True]
    # loops that were left early stay: no program has so many open ones
    del _Walks.open[:-63]
    _Walks.open.append(walk)
    keys = ()
    while True:
        if walk[2] or len(keys) != len(entries):
            keys = list(entries)
            walk[2] = False
        if walk[1] >= len(keys):
            break
        walk[1] += 1
        yield keys[walk[1] - 1]
    # once a loop is at its end it sees no more
    _Walks.open[:] = [other for other in _Walks.open if other is not walk]
