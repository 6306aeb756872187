def _advance(coroutine, promise, go_on, value):
    try:
        awaited = go_on(value)
    except StopIteration as end:
        promise._resolve(end.value)
    except Exception as error:
        promise._reject(error)
    else:
        awaited._subscribe(
            lambda value: _advance(coroutine, promise, coroutine.send, value),
            lambda error: _advance(coroutine, promise, coroutine.throw, error),
        )
