def _keys(record):
    # JavaScript lists keys that are whole numbers first, by size
    numbers = [k for k in record if k.isdigit() and (k[0] != "0" or k == "0") and int(k) < 0xFFFFFFFF]
    if not numbers:
        return list(record)
    numbers.sort(key=int)
    return numbers + [k for k in record if k not in numbers]
