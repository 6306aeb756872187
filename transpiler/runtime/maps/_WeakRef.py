class _WeakRef:
    # nothing tells when JavaScript lets go of an object that is still to be had; here it is kept
    def __init__(self, target):
        self._target = target

    def deref(self):
        return self._target
