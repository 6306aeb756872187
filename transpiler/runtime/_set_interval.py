def _set_interval(run, delay=0, *args):
    entry = _timer_entry(run, delay, args, True)
    _Loop.timers[entry[1]] = entry
    return entry[1]
