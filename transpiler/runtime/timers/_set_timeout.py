def _set_timeout(run, delay=0, *args):
    timer = _Timer()
    _Loop.timers[timer] = _timer_entry(run, delay, args, False)
    return timer
