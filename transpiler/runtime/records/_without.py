def _without(record, *keys):
    for key in keys:
        record.pop(key, None)
    return record
