def _sort(items, before):
    # in place and stable; asks in the order in which V8 does for up to 63 items
    rest = list(items)
    n = len(rest)
    size = n
    while size > 63:
        size = (size + 1) // 2
    runs = []
    for low in range(0, n, size or 1):
        run = rest[low : low + size]
        known = 1
        if len(run) > 1:
            down = before(run[1], run[0]) < 0
            known = 2
            while known < len(run) and (before(run[known], run[known - 1]) < 0) == down:
                known += 1
            if down:
                run[:known] = list(reversed(run[:known]))
        for at in range(known, len(run)):
            item = run.pop(at)
            left = 0
            right = at
            while left < right:
                middle = (left + right) // 2
                if before(item, run[middle]) < 0:
                    right = middle
                else:
                    left = middle + 1
            run.insert(left, item)
        runs.append(run)
    while len(runs) > 1:
        merged = []
        for i in range(0, len(runs) - 1, 2):
            merged.append(_merge(runs[i], runs[i + 1], before))
        if len(runs) & 1:
            merged.append(runs[-1])
        runs = merged
    if runs:
        # what was added meanwhile stays behind them
        items[:n] = runs[0]
    return items
