class _Thrown(Exception):
    # carries what was thrown and is no exception
    def __init__(self, value):
        super().__init__(value)
        self.value = value
