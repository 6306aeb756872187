class _AggregateError(Exception):
    def __init__(self, errors, message=""):
        super().__init__(message)
        self.name = "AggregateError"
        self.errors = list(errors)
