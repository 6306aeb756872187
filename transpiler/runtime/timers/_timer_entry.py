def _timer_entry(run, delay, args, repeats):
    if isinstance(delay, str):
        raise _unlike("a delay that is a text")
    delay = int(delay) if isinstance(delay, (int, float)) and 1 <= delay < 2147483648 else 1
    _Loop.count += 1
    return (_Loop.now + delay, _Loop.count, run, args, delay if repeats else None)
