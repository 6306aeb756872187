class _Gone:
    # stands where a key was
    pass
