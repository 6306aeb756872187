class _RegexReader:
    # the syntax of a regular expression that a program makes as it runs, as nodes for `_RegexWriter`
    def __init__(self, source, flags):
        self.source = source
        self.flags = flags
        self.at = 0
        self.groups = 1
        self.names = []
        # what is no mistake without the flag u
        self.strict = "u" in flags
        starts = [i + 3 for i in range(len(source)) if source[i : i + 3] == "(?<"]
        self.named = any([source[i : i + 1] not in ("=", "!") for i in starts])

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
            if self.strict and self.source[self.at : self.at + 1] == "{":
                raise self.error("Incomplete quantifier")
            return body
        if body[0] in "^$b":
            raise self.error("Nothing to repeat")
        if body[0] == "=" and (self.strict or body[3]):
            raise self.error("Invalid quantifier")
        if -1 < count[1] < count[0]:
            raise self.error("numbers out of order in {} quantifier")
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
        if self.count() is not None:
            raise self.error("Nothing to repeat")
        if self.strict and c in "{}]":
            raise self.error("Lone quantifier brackets")
        self.at += 1
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
                if end < 0 or not name or name[0].isdigit() or not all([_is_word(c) for c in name]):
                    raise self.error("Invalid capture group name")
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
        if self.take("k"):
            if not self.strict and not self.named:
                return ("s", "kk", False)
            end = self.source.find(">", self.at)
            if not self.take("<") or end < 0:
                raise self.error("Invalid named reference")
            name = self.source[self.at : end]
            self.at = end + 1
            return ("n", name)
        if "1" <= self.source[self.at : self.at + 1] <= "9":
            return ("n", self.number())
        found = self.escaped()
        return ("s", found + found, False) if isinstance(found, str) else found

    def escaped(self, in_class=False):
        # a character, or a class as `\d`
        c = self.source[self.at : self.at + 1]
        self.at += 1
        if not c:
            raise self.error("\\ at end of pattern")
        spaces = "\t\r  \xa0\xa0\u1680\u1680\u2000\u200a\u2028\u2029\u202f\u202f\u205f\u205f\u3000\u3000\ufeff\ufeff"
        word = "09AZ__az\u017f\u017f\u212a\u212a" if self.strict and "i" in self.flags else "09AZ__az"
        found = {"d": "09", "w": word, "s": spaces}.get(c.lower())
        if found is not None:
            return ("s", found, c < "a")
        if c in "xu":
            digits = self.source[self.at : self.at + (2 if c == "x" else 4)]
            if len(digits) == (2 if c == "x" else 4) and all([d in "0123456789abcdefABCDEF" for d in digits]):
                self.at += len(digits)
                if "i" in self.flags and int(digits, 16) > 127:
                    raise _unlike("tsmpy does not know letters beyond ASCII with the flag i")
                return chr(int(digits, 16))
            if self.strict and digits[:1] != "{":
                raise self.error("Invalid escape" if c == "x" else "Invalid Unicode escape")
            if not self.strict:
                return c
        if c == "0" and self.source[self.at : self.at + 1].isdigit():
            if self.strict:
                raise self.error("Invalid class escape" if in_class else "Invalid decimal escape")
            octal = self.source[self.at : self.at + 2]
            count = len(octal) - len(octal.lstrip("01234567"))
            self.at += count
            return chr(int("0" + octal[:count], 8))
        known = {"n": "\n", "r": "\r", "t": "\t", "v": "\v", "f": "\f", "0": "\0"}.get(c)
        if known is None and (c.isdigit() or c in ("cpPu" if self.strict else "c")):
            raise _unlike("\\" + c + " in a regular expression")
        if known is None and self.strict and c not in "^$\\.*+?()[]{}|/" and (c != "-" or not in_class):
            raise self.error("Invalid escape")
        return known or c

    def characters(self):
        negated = self.take("^")
        ranges = ""
        while not self.take("]"):
            ends = [self.character()]
            if self.source[self.at : self.at + 1] == "-" and self.source[self.at + 1 : self.at + 2] != "]":
                self.at += 1
                ends.append(self.character())
            if all([isinstance(end, str) for end in ends]):
                if ends[-1] < ends[0]:
                    raise self.error("Range out of order in character class")
                ranges += ends[0] + ends[-1]
                continue
            if len(ends) > 1:
                # a class is no end of a range
                if self.strict:
                    raise self.error("Invalid character class")
                ends.append("-")
            for end in ends:
                ranges += end + end if isinstance(end, str) else _ranges_outside(end[1]) if end[2] else end[1]
        return ("s", ranges, negated)

    def character(self):
        if self.at >= len(self.source):
            raise self.error("Unterminated character class")
        if not self.take("\\"):
            self.at += 1
            return self.source[self.at - 1]
        if self.take("b"):
            return "\b"
        return self.escaped(True)
