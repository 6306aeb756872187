def _rejected(error=None):
    promise = _Promise()
    promise._reject(error)
    return promise
