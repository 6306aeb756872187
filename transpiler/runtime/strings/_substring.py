def _substring(text, start, end=0x3FFFFFFF):
    # the two places in any order, negative ones as 0
    start = max(start, 0)
    end = max(end, 0)
    return text[end:start] if start > end else text[start:end]
