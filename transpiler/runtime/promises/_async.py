def _async(function):
    # An async function of JavaScript's starts at once and gives a promise
    def start(*args):
        promise = _Promise()
        coroutine = function(*args)
        _advance(coroutine, promise, coroutine.send, None)
        return promise

    return start
