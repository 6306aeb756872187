def _new_promise(run):
    promise = _Promise()
    try:
        run(promise.resolve, promise.reject)
    except Exception as error:
        promise.reject(error)
    return promise
