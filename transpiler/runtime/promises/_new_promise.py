def _new_promise(run):
    promise = _Promise()
    try:
        run(promise._resolve, promise._reject)
    except Exception as error:
        promise._reject(error)
    return promise
