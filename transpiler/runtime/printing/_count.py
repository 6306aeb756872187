def _count(label="default", reset=False, counts={}):
    # console.count and countReset
    counts[label] = 0 if reset else counts.get(label, 0) + 1
    return label + ": " + str(counts[label])
