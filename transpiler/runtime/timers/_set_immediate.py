def _set_immediate(run, *args):
    # after the timers that are due by now, before those that are due later
    _Loop.count += 1
    timer = _Timer()
    _Loop.timers[timer] = (max(_Loop.now, 1), 0x20000000 + _Loop.count, run, args, None)
    return timer
