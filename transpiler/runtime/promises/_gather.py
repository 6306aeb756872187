def _gather(items, whole, on_value, on_error):
    # The list of what `on_value` and `on_error` make; without `on_error` one that fails
    # fails the whole
    try:
        items = list(items)
    except Exception as error:
        whole._reject(error)
        return whole
    results = [None] * len(items)
    left = [len(items)]

    def storing(i, make):
        def store(value):
            results[i] = value if make is None else make(value)
            left[0] -= 1
            if left[0] == 0:
                whole._resolve(results)

        return store

    for i, item in enumerate(items):
        fails = whole._reject if on_error is None else storing(i, on_error)
        _settled(item).then(storing(i, on_value), fails)
    if not items:
        whole._resolve(results)
    return whole
