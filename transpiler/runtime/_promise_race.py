def _promise_race(items):
    first = _Promise()
    try:
        for item in items:
            _settled(item).then(first.resolve, first.reject)
    except Exception as error:
        first.reject(error)
    return first
