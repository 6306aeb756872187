def _repeat(text, times):
    if times != times:
        return ""
    if times <= -1 or times == float("inf"):
        raise ValueError("Invalid count value: " + _number_shown(times))
    if text and len(text) * times > 0x1FFFFFE8:
        raise ValueError("Invalid string length")
    return text * int(times)
