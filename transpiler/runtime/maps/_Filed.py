class _Filed:
    # a key that Python would compare by its content, or could not look up at all: known by its identity
    def __init__(self, key):
        self._by_identity = key

    def __hash__(self):
        return id(self._by_identity)

    def __eq__(self, other):
        return self._by_identity is getattr(other, "_by_identity", None)
