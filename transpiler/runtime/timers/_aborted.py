def _aborted(reason=None):
    controller = _AbortController()
    controller.abort(reason)
    return controller.signal
