def _index_of_object(items, wanted):
    # counted from 1
    return [item is wanted for item in items].index(True) + 1
