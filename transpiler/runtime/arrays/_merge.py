def _merge(left, right, before):
    # of equal items those of the left come first
    merged = []
    i = 0
    for item in right:
        while i < len(left) and not before(item, left[i]) < 0:
            merged.append(left[i])
            i += 1
        merged.append(item)
    merged.extend(left[i:])
    return merged
