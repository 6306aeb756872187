def _visited(items):
    # as many as there are at the call, as JavaScript's array methods visit them
    for i in range(len(items)):
        if i >= len(items):
            return
        yield items[i]
