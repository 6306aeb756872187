def _run_regex(code, text, at, state, pc=0):
    # a backtracking machine: the state after a match that begins at `at`, or None
    size = len(text)
    untried = []
    while True:
        op = code[pc]
        kind = op[0]
        pc += 1
        fits = True
        if kind == "s":
            fits = at < size and _in_ranges(op[1], text[at]) != op[2]
            at += 1
        elif kind == "z":
            # in a look-behind, which is matched from its end on
            at -= 1
            fits = at >= 0 and _in_ranges(op[1], text[at]) != op[2]
        elif kind == "|":
            untried.append((op[2], at, state))
            pc = op[1]
        elif kind == "j":
            pc = op[1]
        elif kind == "(":
            state = state[: op[1]] + (at,) + state[op[1] + 1 :]
        elif kind == "m":
            return state
        elif kind == "e":
            fits = state[op[1]] != at
        elif kind == "r":
            state = state[: op[1]] + (None,) * (op[2] - op[1]) + state[op[2] :]
        elif kind == "^":
            fits = at == 0 or op[1] and text[at - 1] in "\n\r\u2028\u2029"
        elif kind == "$":
            fits = at == size or op[1] and text[at] in "\n\r\u2028\u2029"
        elif kind == "b":
            before = at > 0 and _in_ranges("09AZ__az", text[at - 1])
            after = at < size and _in_ranges("09AZ__az", text[at])
            fits = (before != after) != op[1]
        elif kind == "n":
            start = state[op[1]]
            end = state[op[1] + 1]
            if start is not None and end is not None:
                again = text[start:end]
                first = at - len(again) if op[3] else at
                here = text[max(first, 0) : first + len(again)]
                fits = again == here or op[2] and op[2](again, here)
                at = first if op[3] else at + len(again)
        else:
            found = _run_regex(code, text, at, state, pc)
            fits = (found is None) == op[2]
            pc = op[1]
            if found is not None and fits:
                state = found
        if not fits:
            if not untried:
                return None
            pc, at, state = untried.pop()
