class _RegexReader:
    # the syntax of a regular expression that a program makes as it runs, as nodes for `_RegexWriter`
    def __init__(self, source, flags):
        self.source = source
        self.flags = flags
        self.at = 0
        self.groups = 1
        self.names = []

    def error(self, what):
        return SyntaxError("Invalid regular expression: /" + self.source + "/" + self.flags + ": " + what)

    def take(self, text):
        found = self.source[self.at : self.at + len(text)] == text
        if found:
            self.at += len(text)
        return found

    def number(self):
        start = self.at
        while self.source[self.at : self.at + 1].isdigit():
            self.at += 1
        return int(self.source[start : self.at]) if self.at > start else None

    def all(self):
        node = self.either()
        if self.at < len(self.source):
            raise self.error("Unmatched ')'")
        return node

    def either(self):
        branches = [self.sequence()]
        while self.take("|"):
            branches.append(self.sequence())
        return ("or", branches) if len(branches) > 1 else branches[0]

    def sequence(self):
        items = []
        while self.at < len(self.source) and self.source[self.at] not in "|)":
            before = self.groups
            items.append(self.repeated(self.term(), before))
        return ("seq", items)

    def repeated(self, body, before):
        count = self.count()
        if count is None:
            return body
        if body[0] in "^$b=":
            raise self.error("Nothing to repeat")
        return ("*", body, count, self.take("?"), before, self.groups)

    def count(self):
        for sign, count in (("*", (0, -1)), ("+", (1, -1)), ("?", (0, 1))):
            if self.take(sign):
                return count
        start = self.at
        least = self.number() if self.take("{") else None
        if least is not None:
            most = least
            if self.take(","):
                most = self.number()
                most = -1 if most is None else most
            if self.take("}"):
                if -1 < most < least:
                    raise self.error("numbers out of order in {} quantifier")
                return least, most
        self.at = start
        return None

    def term(self):
        if self.take("("):
            return self.group()
        if self.take("["):
            return self.characters()
        if self.take("\\"):
            return self.escape()
        c = self.source[self.at]
        self.at += 1
        if c in "*+?":
            raise self.error("Nothing to repeat")
        return (c,) if c in "^$." else ("s", c + c, False)

    def group(self):
        index = None
        for sign, negated, back in (("?=", False, False), ("?!", True, False), ("?<=", False, True), ("?<!", True, True)):
            if self.take(sign):
                return ("=", self.closed(), negated, back)
        if not self.take("?:"):
            index = self.groups
            self.groups += 1
            if self.take("?<"):
                end = self.source.find(">", self.at)
                name = self.source[self.at : end]
                if name in dict(self.names):
                    raise self.error("Duplicate capture group name")
                self.names.append((name, index))
                self.at = end + 1
            elif self.take("?"):
                raise self.error("Invalid group")
        return ("(", index, self.closed())

    def closed(self):
        body = self.either()
        if not self.take(")"):
            raise self.error("Unterminated group")
        return body

    def escape(self):
        if self.take("b") or self.take("B"):
            return ("b", self.source[self.at - 1] == "B")
        if self.take("k<"):
            end = self.source.find(">", self.at)
            name = self.source[self.at : end]
            self.at = end + 1
            return ("n", name)
        if "1" <= self.source[self.at : self.at + 1] <= "9":
            return ("n", self.number())
        found = self.escaped()
        return ("s", found + found, False) if isinstance(found, str) else found

    def escaped(self):
        # a character, or a class as `\d`
        c = self.source[self.at : self.at + 1]
        self.at += 1
        if not c:
            raise self.error("\\ at end of pattern")
        spaces = "\t\r  \xa0\xa0\u1680\u1680\u2000\u200a\u2028\u2029\u202f\u202f\u205f\u205f\u3000\u3000\ufeff\ufeff"
        found = {"d": "09", "w": "09AZ__az", "s": spaces}.get(c.lower())
        if found is not None:
            return ("s", found, c < "a")
        if c in "xu":
            size = 2 if c == "x" else 4
            self.at += size
            return chr(int(self.source[self.at - size : self.at], 16))
        known = {"n": "\n", "r": "\r", "t": "\t", "v": "\v", "f": "\f", "0": "\0"}.get(c)
        if known is None and (c.isalpha() or c.isdigit()):
            raise _unlike("\\" + c + " in a regular expression")
        return known or c

    def characters(self):
        negated = self.take("^")
        ranges = ""
        while not self.take("]"):
            low = self.character()
            if not isinstance(low, str):
                ranges += _ranges_outside(low[1]) if low[2] else low[1]
                continue
            high = low
            if self.source[self.at : self.at + 1] == "-" and self.source[self.at + 1 : self.at + 2] != "]":
                self.at += 1
                high = self.character()
                if not isinstance(high, str) or high < low:
                    raise self.error("Range out of order in character class")
            ranges += low + high
        return ("s", ranges, negated)

    def character(self):
        if self.at >= len(self.source):
            raise self.error("Unterminated character class")
        if not self.take("\\"):
            self.at += 1
            return self.source[self.at - 1]
        if self.take("b"):
            return "\b"
        return self.escaped()
