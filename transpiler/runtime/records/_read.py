def _read(record, name):
    # what the program insists on, and what may not be there after all
    if isinstance(record, dict):
        return record.get(name)
    nothing = "undefined" if record is None else "null"
    raise TypeError("Cannot read properties of " + nothing + " (reading '" + name + "')")
