def _from_utf8(data, is_strict=False):
    # MicroPython takes halves of characters and what is longer than need be; in place of such JavaScript has U+FFFD
    parts = []
    i = 0
    while i < len(data):
        byte = data[i]
        start = i
        i += 1
        if byte < 0x80:
            while i < len(data) and data[i] < 0x80:
                i += 1
            parts.append(bytes(data[start:i]).decode())
            continue
        more = 1 if 0xC2 <= byte < 0xE0 else 2 if 0xE0 <= byte < 0xF0 else 3 if 0xF0 <= byte < 0xF5 else 0
        low = {0xE0: 0xA0, 0xF0: 0x90}.get(byte, 0x80)
        high = {0xED: 0x9F, 0xF4: 0x8F}.get(byte, 0xBF)
        end = i + more
        while i < end and i < len(data) and low <= data[i] <= high:
            i += 1
            low, high = 0x80, 0xBF
        is_sound = more > 0 and i == end
        if is_strict and not is_sound:
            raise UnicodeError("not UTF-8")
        parts.append(bytes(data[start:i]).decode() if is_sound else "\ufffd")
    return "".join(parts)
