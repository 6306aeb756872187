def _find_whole(regex, whole, text, at):
    # what `find` gives for a pattern that knows whole characters, of a text that is made of halves
    places = [0]
    for c in whole:
        places.append(places[-1] + (2 if c > "\uffff" else 1))
    first = 0
    while first < len(whole) and places[first] < at:
        first += 1
    state = regex.find(whole, first) if at <= len(text) else None
    return None if state is None else tuple([None if i is None else places[i] for i in state])
