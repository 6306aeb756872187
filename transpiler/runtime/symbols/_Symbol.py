class _Symbol:
    # those of Symbol.for
    shared = {}

    def __init__(self, description=None):
        self.description = description

    def toString(self):
        return "Symbol(" + (self.description or "") + ")"
