class _Regex:
    def __init__(self, source, flags, code, slots, groups=1, names=()):
        self.source = source
        self.flags = flags
        self._code = code
        self._slots = slots
        self._groups = groups
        self._names = names
        self.lastIndex = 0

    def toString(self):
        return "/" + self.source + "/" + self.flags

    def find(self, text, at):
        # the first match at `at` or behind, as places; with the flag y only at it
        empty = (None,) * self._slots
        last = at if "y" in self.flags else len(text)
        while at <= last and at <= len(text):
            state = _run_regex(self._code, text, at, empty)
            if state is not None:
                return state
            at += 1
        return None

    def match_of(self, text, state):
        parts = []
        for i in range(0, 2 * self._groups, 2):
            known = state[i] is not None and state[i + 1] is not None
            parts.append(text[state[i] : state[i + 1]] if known else None)
        match = _Match(parts)
        match.at = state[0]
        match.text = text
        match.groups = None
        if self._names:
            from collections import OrderedDict

            match.groups = OrderedDict([(name, parts[i]) for name, i in self._names])
        return match

    def exec(self, text):
        moves = "g" in self.flags or "y" in self.flags
        at = _whole(self.lastIndex) if moves else 0
        state = self.find(text, at) if at >= 0 else self.find(text, 0)
        if moves:
            self.lastIndex = 0 if state is None else state[1]
        return None if state is None else self.match_of(text, state)

    def test(self, text):
        return self.exec(text) is not None

    def all(self, text, at=0):
        # every match, one after another
        found = []
        while True:
            state = self.find(text, at)
            if state is None:
                return found
            found.append(self.match_of(text, state))
            at = state[1] + 1 if state[1] == state[0] else state[1]

    def each(self, text):
        if "g" not in self.flags:
            raise TypeError("String.prototype.matchAll called with a non-global RegExp argument")
        return self.all(text, max(_whole(self.lastIndex), 0))

    def match(self, text):
        if "g" not in self.flags:
            return self.exec(text)
        self.lastIndex = 0
        return [match[0] for match in self.all(text)] or None

    def search(self, text):
        state = self.find(text, 0)
        return -1 if state is None else state[0]

    def replace(self, text, by):
        if "g" in self.flags:
            self.lastIndex = 0
            found = self.all(text)
        else:
            match = self.exec(text)
            found = [] if match is None else [match]
        parts = []
        last = 0
        for match in found:
            parts.append(text[last : match.at])
            if callable(by):
                parts.append(by(match))
            else:
                parts.append(_expand(by, text, match.at, match))
            last = match.at + len(match[0])
        parts.append(text[last:])
        return "".join(parts)

    def split(self, text, most=0x3FFFFFFF):
        parts = []
        last = 0
        at = 0
        empty = (None,) * self._slots
        if not text:
            return [] if _run_regex(self._code, text, 0, empty) else [text][:most]
        while at < len(text):
            state = _run_regex(self._code, text, at, empty)
            if state is None or state[1] == last:
                at += 1
                continue
            parts.append(text[last:at])
            groups = self.match_of(text, state)[1:]
            if None in groups:
                raise _unlike("split by a pattern with a group that took no part")
            parts.extend(groups)
            last = at = state[1]
        parts.append(text[last:])
        return parts[:most]
