class _Walks:
    # loops over Maps and Sets that are under way: the entries, how many were visited, has one gone since?
    open = []
