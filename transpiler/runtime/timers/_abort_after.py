def _abort_after(ms):
    if not 0 <= ms <= 4294967295 or ms != int(ms):
        raise _unlike("AbortSignal.timeout takes whole milliseconds")
    signal = _AbortSignal()
    error = _AbortError("TimeoutError", "The operation was aborted due to timeout")
    _set_timeout(lambda: signal._abort(error), ms)
    return signal
