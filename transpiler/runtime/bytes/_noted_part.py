def _noted_part(buffer, start, size):
    # a typed array that looks at a buffer, and is asked which
    return _noted_view(_part_of_buffer(buffer, start, size, "typed array"), buffer._data, int(start or 0))
