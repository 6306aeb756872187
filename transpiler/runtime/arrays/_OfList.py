class _OfList:
    # methods of an array that only the program's run finds to be one
    pop = _pop
    shift = _shift
    reverse = _reverse
    concat = _concat

    def fill(items, value=None, start=None, end=None):
        return _fill(items, value, _whole(start), None if end is None else _whole(end))

    def at(items, i=None):
        return _at(items, _whole(i))

    def push(items, *added):
        return _push(items, added)

    def unshift(items, *added):
        return _unshift(items, added)

    def slice(items, start=None, end=None):
        return list(items[_whole(start) : None if end is None else _whole(end)])

    def splice(items, *args):
        if not args:
            return []
        return _splice(items, _whole(args[0]), None if len(args) < 2 else _whole(args[1]), args[2:])

    def map(items, f):
        _sure_callback(f)
        return [_call(f, items[i], i, items) for i in range(len(items))]

    def flatMap(items, f):
        return _flat(_OfList.map(items, _sure_callback(f, "flatMap mapper function is not callable")))

    def flat(items, depth=None):
        return _flat(items, 1 if depth is None else _whole(depth))

    def filter(items, f):
        _sure_callback(f)
        return [x for i, x in enumerate(list(items)) if _truth(_call(f, x, i, items))]

    def forEach(items, f):
        _sure_callback(f)
        for i in range(len(items)):
            if i < len(items):
                _call(f, items[i], i, items)

    def findIndex(items, f):
        _sure_callback(f)
        for i, x in enumerate(items):
            if _truth(_call(f, x, i, items)):
                return i
        return -1

    def find(items, f):
        return _item(items, _OfList.findIndex(items, f))

    def some(items, f):
        return _OfList.findIndex(items, f) >= 0

    def every(items, f):
        _sure_callback(f)
        return _OfList.findIndex(items, lambda *args: not _truth(_call(f, *args))) < 0

    def reduce(items, f, *first):
        _sure_callback(f)
        total = first[0] if first else None
        if not first and not items:
            raise TypeError("Reduce of empty array with no initial value")
        for i in range(0 if first else 1, len(items)):
            total = _call(f, items[0] if i == 1 and not first else total, items[i], i, items)
        return total if first or len(items) > 1 else items[0]

    def sort(items, f=None):
        if f is None:
            return _sort_text(items)
        _sure_callback(f, "The comparison function must be either a function or undefined")
        return _sort_present(items, lambda a, b: _number_of(_call(f, a, b)))

    def join(items, separator=None):
        return _joined(items, "," if separator is None else _text_of(separator))

    def includes(items, wanted, start=None):
        start = _whole(start)
        return any(_same(item, wanted) or item != item and wanted != wanted for item in items[start:])

    def indexOf(items, wanted, start=None):
        start = _whole(start)
        for i in range(start if start >= 0 else max(start + len(items), 0), len(items)):
            if _same(items[i], wanted):
                return i
        return -1

    def lastIndexOf(items, wanted, *start):
        last = _whole(start[0]) if start else len(items)
        for i in range(min(last if last >= 0 else last + len(items), len(items) - 1), -1, -1):
            if _same(items[i], wanted):
                return i
        return -1

    def toString(items):
        return _joined(items)
