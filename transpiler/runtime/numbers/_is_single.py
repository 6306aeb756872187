def _is_single():
    # has this VM floats of 32 bits?
    little = 1e-10
    return 1.0 + little == 1.0
