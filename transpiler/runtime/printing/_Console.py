class _Console:
    # console itself as a value
    def __init__(self, out, errors):
        self.log = self.info = self.debug = out
        self.warn = self.error = errors
