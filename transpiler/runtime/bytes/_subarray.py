def _subarray(array, start=0, end=None):
    # a part of a typed array of bytes that knows the whole
    size = len(array)
    start, end = [size if at is None else int(at) for at in (start or 0, end)]
    start, end = [max(at + size, 0) if at < 0 else min(at, size) for at in (start, end)]
    whole, first = _Views.of.get(id(array), (array, 0))[:2]
    return _noted_view(memoryview(array)[start : max(start, end)], whole, first + start)
