class _AbortController:
    def __init__(self):
        self.signal = _AbortSignal()

    def abort(self, reason=None):
        if reason is None:
            reason = _AbortError("AbortError", "This operation was aborted")
        self.signal._abort(reason)
