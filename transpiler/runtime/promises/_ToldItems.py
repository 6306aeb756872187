class _ToldItems:
    # a list or generator in `yield*` of an async generator: what that is told goes on to it
    def __init__(self, items):
        self._items = items

    def next(self, value=None):
        return self.answer(_next, value)

    def throw(self, error=None):
        return self.answer(_throw, error)

    def return_(self, value=None):
        return self.answer(_return, value)

    def answer(self, ask, said):
        try:
            step = ask(self._items, said)
        except Exception as error:
            return _rejected(error)
        done = step.get("done")
        return _settled(step.get("value")).then(lambda value: _step(value, done))
