def _now():
    # milliseconds, to tell how long something took
    import time

    return time.time_ns() // 1000000
