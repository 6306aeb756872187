def _repeat(text, times):
    if times < 0 or times == 0x3FFFFFFF:
        raise ValueError("Invalid count value: " + (str(times) if times < 0 else "Infinity"))
    if len(text) * times > 0x1FFFFFE8:
        raise ValueError("Invalid string length")
    return text * times
