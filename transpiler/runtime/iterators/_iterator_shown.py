def _iterator_shown(items, head, shape=None):
    # as Node shows an iterator of a Map or Set; the two of an entry are no deeper than a key is
    items = list(items)
    state = [0, [], []]
    texts = []
    for item in items[:100]:
        if head[-8:] == "Entries]":
            pair = [_inspect_value(x, shape, 1, 2, state) for x in item]
            texts.append(_laid_out(item, pair, "[", "[]", 1, 2, state))
        else:
            texts.append(_inspect_value(item, shape, 1, 2, state))
    more = len(items) - len(texts)
    if more:
        texts.append("... %d more item%s" % (more, "s" if more > 1 else ""))
    return _laid_out(items, texts, head + " {", "{}", 0, 0, state)
