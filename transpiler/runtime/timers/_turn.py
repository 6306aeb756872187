def _turn():
    # One job, or if there is none the next timer; False if nothing is left
    if _Loop.jobs:
        run, value = _Loop.jobs.pop(0)
        run(value)
        return True
    for promise in _Loop.rejected:
        if not promise._handled:
            raise promise._value
    _Loop.rejected.clear()
    return _next_timer()
