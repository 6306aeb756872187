def _exponential(digits, power):
    tail = "." + digits[1:] if len(digits) > 1 else ""
    return digits[0] + tail + "e" + ("+" if power >= 0 else "") + str(power)
