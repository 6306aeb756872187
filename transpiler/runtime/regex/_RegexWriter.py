class _RegexWriter:
    # nodes as instructions for `_run_regex`
    def __init__(self, reader):
        self.code = []
        self.reader = reader
        self.flags = reader.flags
        self.slots = reader.groups * 2
        # in a look-behind everything is matched from its end on
        self.back = False
        self.folds = "i" in reader.flags and "u" in reader.flags

    def write(self, node):
        kind = node[0]
        code = self.code
        if kind == "seq":
            for item in reversed(node[1]) if self.back else node[1]:
                self.write(item)
        elif kind == "or":
            self.either(node[1])
        elif kind == "s":
            ranges = _both_cases(node[1], self.folds) if "i" in self.flags else node[1]
            code.append(("z" if self.back else "s", ranges, node[2]))
        elif kind == ".":
            code.append(("z" if self.back else "s", "" if "s" in self.flags else "\n\n\r\r\u2028\u2029", True))
        elif kind in "^$":
            code.append((kind, "m" in self.flags))
        elif kind == "b" and not self.folds:
            code.append(node)
        elif kind == "b":
            # letters that count as such of words are more where case is folded
            word = ("s", "09AZ__az", False)
            sides = [("seq", [("=", word, before, True), ("=", word, before == node[1], False)]) for before in (False, True)]
            self.either(sides)
        elif kind == "(":
            if node[1] is not None:
                code.append(("(", node[1] * 2 + self.back))
            self.write(node[2])
            if node[1] is not None:
                code.append(("(", node[1] * 2 + (not self.back)))
        elif kind == "n":
            index = dict(self.reader.names).get(node[1], node[1])
            if isinstance(index, str):
                raise self.reader.error("Invalid named capture referenced")
            if index >= self.reader.groups:
                raise _unlike("an octal escape in a regular expression")
            code.append(("n", index * 2, "i" in self.flags and _same_letters, self.back))
        elif kind == "=":
            self.look(node[1], node[2], node[3])
        else:
            self.repeat(node)

    def either(self, branches):
        ends = []
        for branch in branches[:-1]:
            split = self.hole()
            self.write(branch)
            ends.append(self.hole())
            self.code[split] = ("|", split + 1, len(self.code))
        self.write(branches[-1])
        for at in ends:
            self.code[at] = ("j", len(self.code))

    def look(self, body, negated, back):
        at = self.hole()
        around = self.back
        self.back = back
        self.write(body)
        self.back = around
        self.code.append(("m",))
        self.code[at] = ("=", len(self.code), negated)

    def repeat(self, node):
        least, most = node[2]
        for _ in range(least):
            self.turn(node, False)
        splits = []
        for _ in range(1 if most < 0 else most - least):
            splits.append(self.hole())
            self.turn(node, True)
        if most < 0:
            self.code.append(("j", splits[0]))
        end = len(self.code)
        for at in splits:
            self.code[at] = ("|", end, at + 1) if node[3] else ("|", at + 1, end)

    def turn(self, node, optional):
        # a turn forgets what its groups found before; one that is not asked for must find something
        if node[5] > node[4]:
            self.code.append(("r", node[4] * 2, node[5] * 2))
        slot = None
        if optional and node[1][0] not in ("s", "."):
            slot = self.slots
            self.slots += 1
            self.code.append(("(", slot))
        self.write(node[1])
        if slot is not None:
            self.code.append(("e", slot))

    def hole(self):
        self.code.append(("j", 0))
        return len(self.code) - 1
