def _visited(items, mode=""):
    # as many as there are at the call, as JavaScript's array methods visit them;
    # most pass over places that are no more, `find` takes them for undefined
    for i in range(len(items)):
        if i < len(items):
            yield items[i]
        elif mode == "map":
            raise _unlike("map's function took items out of the array, which leaves holes")
        elif mode == "find":
            yield None
        else:
            return
