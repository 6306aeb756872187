class _Yielded:
    # what an async generator's body hands out, apart from what it waits for
    def __init__(self, value):
        self.value = value

    def __iter__(self):
        return (yield self)
