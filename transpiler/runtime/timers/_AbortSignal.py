class _AbortSignal:
    def __init__(self):
        self.aborted = False
        self.reason = None
        self.onabort = None
        self._listeners = []

    def addEventListener(self, kind, listener, options=None):
        if kind == "abort" and not self.aborted and listener not in self._listeners:
            self._listeners.append(listener)

    def removeEventListener(self, kind, listener, options=None):
        if kind == "abort" and listener in self._listeners:
            self._listeners.remove(listener)

    def throwIfAborted(self):
        if self.aborted:
            raise _throwable(self.reason)

    def _abort(self, reason):
        if self.aborted:
            return
        self.aborted = True
        self.reason = reason
        listeners = self._listeners
        self._listeners = []
        if self.onabort is not None:
            listeners = listeners + [self.onabort]
        for listener in listeners:
            _call(listener, {"type": "abort", "target": self})
