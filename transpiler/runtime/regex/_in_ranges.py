def _in_ranges(ranges, c):
    # pairs of a first and a last character
    for i in range(0, len(ranges), 2):
        if ranges[i] <= c <= ranges[i + 1]:
            return True
    return False
