def _clear_timer(key=None):
    _Loop.timers.pop(key, None)
