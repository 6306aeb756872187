class _Promise:
    def __init__(self):
        self._state = None
        self._value = None
        self._settled = False
        self._handled = False
        self._reactions = []

    def __iter__(self):
        return (yield self)

    def _resolve(self, value=None):
        if self._settled:
            return
        self._settled = True
        if value is self:
            self._finish(False, TypeError("Chaining cycle detected for promise #<Promise>"))
        elif isinstance(value, _Promise):
            _Loop.jobs.append((self._follow, value))
        else:
            try:
                then = value.get("then") if isinstance(value, dict) else getattr(value, "then", None)
            except Exception as error:
                self._finish(False, error)
                return
            if callable(then):
                _Loop.jobs.append((self._adopt, then))
            else:
                self._finish(True, value)

    def _reject(self, error=None):
        if not self._settled:
            self._settled = True
            self._finish(False, _throwable(error))

    def _adopt(self, then):
        # an object's own `then`, which may settle it once
        given = _Promise()
        given._finish = lambda state, value: self._finish(state, value)
        try:
            then(given._resolve, given._reject)
        except Exception as error:
            given._reject(_caught(error))

    def _follow(self, other):
        other._subscribe(
            lambda value: self._finish(True, value),
            lambda error: self._finish(False, error),
        )

    def _finish(self, state, value):
        self._state = state
        self._value = value
        if not state and not self._handled:
            _Loop.rejected.append(self)
        for reaction in self._reactions:
            _Loop.jobs.append((reaction[0 if state else 1], value))
        self._reactions = None

    def _subscribe(self, on_value, on_error):
        self._handled = True
        if self._state is None:
            self._reactions.append((on_value, on_error))
        else:
            _Loop.jobs.append((on_value if self._state else on_error, self._value))

    def then(self, on_value=None, on_error=None):
        derived = _Promise()
        self._subscribe(
            _reaction(derived, on_value) if callable(on_value) else derived._resolve,
            _reaction(derived, lambda error: on_error(_caught(error)))
            if callable(on_error)
            else derived._reject,
        )
        return derived

    def catch(self, on_error=None):
        return self.then(None, on_error)

    def lastly(self, run=None):
        if not callable(run):
            return self.then()
        return self.then(
            lambda value: _settled(run()).then(lambda _: value),
            lambda error: _settled(run()).then(lambda _: _raise(_throwable(error))),
        )
