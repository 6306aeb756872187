def _part_of_buffer(buffer, start, size, what):
    # the bytes of an ArrayBuffer that a typed array or a DataView looks at
    start = int(start or 0)
    whole = len(buffer._data)
    if start < 0 or start > whole:
        raise ValueError("Start offset %d is outside the bounds of the buffer" % start)
    size = whole - start if size is None else int(size)
    if size < 0 or start + size > whole:
        raise ValueError("Invalid %s length%s %d" % (what, "" if what == "DataView" else ":", size))
    return memoryview(buffer._data)[start : start + size]
