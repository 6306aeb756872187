def _next_timer():
    timers = _Loop.timers
    if not timers:
        return False
    # equal times: in the order in which they were set
    due, turn, key = min([(t[0], t[1], k) for k, t in timers.items()])
    _sleep_until(due)
    _, _, run, args, period = timers[key]
    if period is None:
        del timers[key]
    run(*args)
    if period is not None and key in timers:
        timers[key] = _timer_entry(run, period, args, True)
    return True
