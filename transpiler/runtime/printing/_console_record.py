def _console_record(out, errors, known=[]):
    # console itself as a record
    if not known:
        known.append({"log": out, "info": out, "debug": out, "warn": errors, "error": errors})
    return known[0]
