class _Match(list):
    # the texts of the groups, and where they were found
    pass
