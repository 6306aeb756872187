def _abort_after(ms):
    signal = _AbortSignal()
    error = _AbortError("TimeoutError", "The operation was aborted due to timeout")
    _set_timeout(lambda: signal._abort(error), ms)
    return signal
