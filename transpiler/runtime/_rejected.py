def _rejected(error=None):
    promise = _Promise()
    promise.reject(error)
    return promise
