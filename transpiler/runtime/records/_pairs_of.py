def _pairs_of(items):
    # what Maps and records are made of, where nothing is known of the pairs
    for pair in items:
        if isinstance(pair, (list, tuple)):
            yield _item(pair, 0), _item(pair, 1)
        elif isinstance(pair, dict):
            yield pair.get("0"), pair.get("1")
        elif pair is None or isinstance(pair, (str, bool, int, float)):
            raise TypeError("Iterator value " + _text(pair, "undefined") + " is not an entry object")
        else:
            raise _unlike("an entry of another kind")
