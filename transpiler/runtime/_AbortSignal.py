class _AbortSignal:
    def __init__(self):
        self.aborted = False
        self.reason = None
        self.onabort = None
        self.listeners = []

    def addEventListener(self, kind, listener, options=None):
        if kind == "abort" and not self.aborted and listener not in self.listeners:
            self.listeners.append(listener)

    def removeEventListener(self, kind, listener, options=None):
        if listener in self.listeners:
            self.listeners.remove(listener)

    def throwIfAborted(self):
        if self.aborted:
            raise _throwable(self.reason)

    def _abort(self, reason):
        if self.aborted:
            return
        self.aborted = True
        self.reason = reason
        listeners = self.listeners
        self.listeners = []
        if self.onabort is not None:
            listeners = listeners + [self.onabort]
        for listener in listeners:
            _call(listener, {"type": "abort", "target": self})
