class _NumberFormat:
    def __init__(self, *form):
        self._form = form

    def format(self, x):
        return _grouped(x, *self._form)
