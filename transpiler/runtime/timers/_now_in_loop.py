def _now_in_loop():
    # a timer that is set from here on waits its whole time from now on
    _Loop.ticks = None
    return _now()
