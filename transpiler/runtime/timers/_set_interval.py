def _set_interval(run, delay=0, *args):
    timer = _Timer()
    _Loop.timers[timer] = _timer_entry(run, delay, args, True)
    return timer
