class _AggregateError(Exception):
    _names = ("_AggregateError", "AggregateError")

    def __init__(self, errors, message=""):
        super().__init__(message)
        self.name = "AggregateError"
        self.errors = list(errors)
