def _promise_any(items):
    first = _Promise()
    try:
        items = list(items)
    except Exception as error:
        first.reject(error)
        return first
    errors = [None] * len(items)
    left = [len(items)]

    def failing(i):
        def fail(error):
            errors[i] = _caught(error)
            left[0] -= 1
            if left[0] == 0:
                first.reject(_AggregateError(errors, "All promises were rejected"))

        return fail

    for i, item in enumerate(items):
        _settled(item).then(first.resolve, failing(i))
    if not items:
        first.reject(_AggregateError(errors, "All promises were rejected"))
    return first
