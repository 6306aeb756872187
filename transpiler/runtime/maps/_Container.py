class _Container(_Boxed):
    # a Map or Set in a program with classes that derive from one
    def __init__(self, entries, tag, given=None):
        super().__init__(entries, tag)
        for item in () if given is None else given:
            if tag == "Set":
                self.add(item)
            else:
                self.set(item[0], item[1])

    def __iter__(self):
        return _Walk((_each_key if self._tag == "Set" else _each_entry)(self._in_box))

    def get(self, key):
        return self._in_box.get(_key(key))

    def set(self, key, value):
        self._in_box[_key(key)] = value
        return self

    def has(self, key):
        return _key(key) in self._in_box

    def add(self, item):
        self._in_box[_key(item)] = True
        return self

    def delete(self, key):
        return _removed(self._in_box, _key(key))

    def clear(self):
        self._in_box.clear()
