class _AsyncGenerator:
    def __init__(self, body):
        self._body = body
        # calls of next(), throw() and return() without an answer; one runs at a time
        self._asked = []
        self._running = False
        self._started = False
        self._ended = False

    def next(self, value=None):
        return self.ask("next", value)

    def throw(self, error=None):
        return self.ask("throw", _throwable(error))

    def return_(self, value=None):
        return self.ask("leave", value)

    def ask(self, how, value):
        promise = _Promise()
        self._asked.append((how, value, promise))
        if not self._running:
            self.serve()
        return promise

    def serve(self):
        while self._asked and not self._running:
            how, value, promise = self._asked[0]
            if not self._started and how != "next":
                self._ended = True
            if how == "leave":
                self._running = True
                _settled(value)._subscribe(
                    self.close, lambda error: self.go_on(self._body.throw, error)
                )
            elif self._ended:
                self._asked.pop(0)
                if how == "next":
                    promise._resolve(_step(None, True))
                else:
                    promise._reject(value)
            elif how == "throw":
                self.go_on(self._body.throw, value)
            else:
                self.go_on(self._body.send, value if self._started else None)

    def close(self, value):
        if self._ended:
            self.answer(value, True)
            self.serve()
        else:
            self.go_on(self._body.throw, GeneratorExit(value))

    def go_on(self, how, sent):
        self._running = self._started = True
        try:
            awaited = how(sent)
        except StopIteration as end:
            self._ended = True
            self.answer(end.value, True)
        except GeneratorExit as left:
            self._ended = True
            self.answer(left.args[0], True)
        except Exception as error:
            self._ended = True
            self._running = False
            self._asked.pop(0)[2]._reject(error)
        else:
            if not isinstance(awaited, _Yielded):
                awaited._subscribe(
                    lambda value: self.go_on(self._body.send, value),
                    lambda error: self.go_on(self._body.throw, error),
                )
                return
            self.answer(awaited.value, False)
        self.serve()

    def answer(self, value, done):
        self._running = False
        self._asked.pop(0)[2]._resolve(_step(value, done))

    def __aiter__(self):
        return self
