def _promise_race(items):
    first = _Promise()
    try:
        for item in items:
            _settled(item).then(first._resolve, first._reject)
    except Exception as error:
        first._reject(error)
    return first
