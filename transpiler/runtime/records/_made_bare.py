def _made_bare(record):
    # Object.create(null), in a program that shows records
    _Bare.of[id(record)] = record
    return record
