def _repeat(text, times):
    if times < 0:
        raise ValueError("Invalid count value: " + str(times))
    return text * times
