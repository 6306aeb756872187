def _promise_any(items):
    first = _Promise()
    try:
        items = list(items)
    except Exception as error:
        first._reject(error)
        return first
    errors = [None] * len(items)
    left = [len(items)]

    def failing(i):
        def fail(error):
            errors[i] = _caught(error)
            left[0] -= 1
            if left[0] == 0:
                first._reject(_AggregateError(errors, "All promises were rejected"))

        return fail

    for i, item in enumerate(items):
        _settled(item).then(first._resolve, failing(i))
    if not items:
        first._reject(_AggregateError(errors, "All promises were rejected"))
    return first
