class _View:
    # a Map or Set as something to iterate over, like any other
    def __init__(self, each, container):
        self.each = each
        self.container = container

    def __iter__(self):
        return self.each(self.container)
