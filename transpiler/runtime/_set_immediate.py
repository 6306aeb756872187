def _set_immediate(run, *args):
    # after the timers that are due by now, before those that are due later
    _Loop.count += 1
    key = 0x20000000 + _Loop.count
    _Loop.timers[key] = (max(_Loop.now, 1), key, run, args, None)
    return key
