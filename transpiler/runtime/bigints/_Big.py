class _Big:
    # a bigint where a number may be, too
    def __init__(self, value):
        self.value = value

    def __eq__(self, other):
        return isinstance(other, _Big) and self.value == other.value

    def __bool__(self):
        return self.value != 0
