def _substituted(*values):
    # console.log as Node's util.format: `%s` and its like in a first text stand for the next values; each comes with its shape
    waiting = list(values)
    if not waiting:
        return ""
    first, shape = waiting.pop(0)
    text = _shown(first, shape)
    if isinstance(first, str) and waiting:
        text = ""
        at = 0
        while at < len(first):
            place = first[at : at + 2]
            if place == "%%":
                text += "%"
            elif len(place) == 2 and place[0] == "%" and place[1] in "sdifjoOc" and waiting:
                text += _substitute(place[1], *waiting.pop(0))
            elif len(place) == 2 and place[0] == "%":
                text += place
            else:
                text += place[0]
                at -= 1
            at += 2
    return " ".join([text] + [_shown(value, shape) for value, shape in waiting])
