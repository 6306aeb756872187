def _promise_shown(promise, shape=None):
    # as Node shows a promise: what it has come to so far
    state = [0, [promise], []]
    if promise._state is None:
        text = "<pending>"
    elif promise._state:
        text = _inspect_value(promise._value, shape, 1, 2, state)
    else:
        text = "<rejected> " + _inspect_value(_caught(promise._value), shape, 1, 2, state)
    return _laid_out(promise, [text], "Promise {", "{}", 0, 0, state)
