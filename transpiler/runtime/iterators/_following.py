def _following(items):
    # what an iterator gives next; None if there is no more
    for item in items:
        return item
