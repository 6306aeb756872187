def _set_timeout(run, delay=0, *args):
    entry = _timer_entry(run, delay, args, False)
    _Loop.timers[entry[1]] = entry
    return entry[1]
