def _sleep_until(due):
    import time

    ticks = time.ticks_ms()
    if _Loop.ticks is None:
        _Loop.ticks = ticks
    wait = due - _Loop.now
    if wait > 0:
        # one more than asked for: the clock may have been about to tick when it was read, and no timer is early
        left = wait + 1 - time.ticks_diff(ticks, _Loop.ticks)
        if left > 0:
            time.sleep_ms(left)
        _Loop.ticks = time.ticks_add(_Loop.ticks, wait)
        _Loop.now = due
