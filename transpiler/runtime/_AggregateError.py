class _AggregateError(Exception):
    def __init__(self, errors, message="All promises were rejected"):
        super().__init__(message)
        self.errors = errors
