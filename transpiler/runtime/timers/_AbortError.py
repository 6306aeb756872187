class _AbortError(Exception):
    # what a signal gives for its reason, if the program gives none
    def __init__(self, name, message):
        super().__init__(message)
        self.name = name
        self.message = message
