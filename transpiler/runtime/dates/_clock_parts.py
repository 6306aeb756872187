def _clock_parts(words):
    # milliseconds since midnight and the zone's minutes of `10:30`, `10:30:45.123Z`, `10:30 PM`, `10:30+02:00`
    parts = [int(words[0])]
    i = 1
    while i + 1 < len(words) and words[i] == ":" and words[i + 1].isdigit():
        parts.append(int(words[i + 1]))
        i += 2
    hours, minutes, seconds = (parts + [0])[:3]
    ms = 0
    if words[i : i + 1] == ["."]:
        ms = int((words[i + 1] + "00")[:3])
        i += 2
    half = words[i].upper() if i < len(words) else ""
    if half in ("AM", "PM"):
        if not 1 <= hours <= 12:
            return None
        hours = hours % 12 + (12 if half == "PM" else 0)
        i += 1
    zone = _zone_minutes(words[i:])
    if hours > 24 or minutes > 59 or seconds > 59 or (hours == 24 and minutes + seconds + ms > 0):
        return None
    return ((hours * 60 + minutes) * 60 + seconds) * 1000 + ms, zone
