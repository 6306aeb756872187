def _keys(record):
    # JavaScript lists keys that are whole numbers first, by size
    numbers = [k for k in record if _is_index(k)]
    if not numbers:
        return list(record)
    numbers.sort(key=int)
    return numbers + [k for k in record if k not in numbers]
