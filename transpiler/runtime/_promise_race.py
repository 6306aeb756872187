def _promise_race(items):
    first = _Promise()
    for item in items:
        _settled(item).then(first.resolve, first.reject)
    return first
