def _gapped(items, of_list):
    # value and shape of each item of an array with holes, and how many holes stand side by side; the first hundred
    found, i, size = [], 0, len(items)
    while i < size and len(found) < 100:
        first = i
        while i < size and items[i] is ...:
            i += 1
        if i > first:
            found.append((None, None, ("<%d empty item%s>" % (i - first, "s" if i - first > 1 else ""), None, "", None)))
        else:
            found.append((None, items[i], of_list))
            i += 1
    if i < size:
        found.append((None, None, ("... %d more item%s" % (size - i, "s" if size - i > 1 else ""), None, "", None)))
    return found
