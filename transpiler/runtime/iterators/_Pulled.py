class _Pulled:
    # an iterator of the program's own as Python asks it; it hears of it when no more is wanted
    def __init__(self, own):
        self._own = own
        self._is_open = True

    def __iter__(self):
        return self

    def __next__(self):
        # what raises has ended
        asks, self._is_open = self._is_open, False
        if not asks:
            raise StopIteration
        step = self._own.next()
        if _is_done(step):
            # what works it out is not asked for the last one
            raise StopIteration((step if isinstance(step, dict) else step.__dict__).get("value"))
        value = _of_step(step, "value")
        self._is_open = True
        return value

    def close(self):
        if self._is_open:
            self._is_open = False
            if hasattr(self._own, "return_"):
                left = self._own.return_()
                if left is None or isinstance(left, (bool, int, float, str)):
                    raise TypeError("Iterator result " + _text(left, "undefined") + " is not an object")
