class _AsyncGenerator:
    def __init__(self, body):
        self.body = body
        # calls of next(), throw() and return() without an answer; one runs at a time
        self.asked = []
        self.running = False
        self.started = False
        self.ended = False

    def next(self, value=None):
        return self.ask("next", value)

    def throw(self, error=None):
        return self.ask("throw", _throwable(error))

    def return_(self, value=None):
        return self.ask("leave", value)

    def ask(self, how, value):
        promise = _Promise()
        self.asked.append((how, value, promise))
        if not self.running:
            self.serve()
        return promise

    def serve(self):
        while self.asked and not self.running:
            how, value, promise = self.asked[0]
            if not self.started and how != "next":
                self.ended = True
            if how == "leave":
                self.running = True
                _settled(value).subscribe(
                    self.close, lambda error: self.go_on(self.body.throw, error)
                )
            elif self.ended:
                self.asked.pop(0)
                if how == "next":
                    promise.resolve(_step(None, True))
                else:
                    promise.reject(value)
            elif how == "throw":
                self.go_on(self.body.throw, value)
            else:
                self.go_on(self.body.send, value if self.started else None)

    def close(self, value):
        if self.ended:
            self.answer(value, True)
            self.serve()
        else:
            self.go_on(self.body.throw, GeneratorExit(value))

    def go_on(self, how, sent):
        self.running = self.started = True
        try:
            awaited = how(sent)
        except StopIteration as end:
            self.ended = True
            self.answer(end.value, True)
        except GeneratorExit as left:
            self.ended = True
            self.answer(left.args[0], True)
        except Exception as error:
            self.ended = True
            self.running = False
            self.asked.pop(0)[2].reject(error)
        else:
            if not isinstance(awaited, _Yielded):
                awaited.subscribe(
                    lambda value: self.go_on(self.body.send, value),
                    lambda error: self.go_on(self.body.throw, error),
                )
                return
            self.answer(awaited.value, False)
        self.serve()

    def answer(self, value, done):
        self.running = False
        self.asked.pop(0)[2].resolve(_step(value, done))

    def __aiter__(self):
        return self
