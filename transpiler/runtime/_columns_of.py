def _columns_of(text):
    # how many columns of a terminal it takes
    if len(text.encode()) == len(text):
        return len(text)
    count = 0
    for c in text:
        n = ord(c)
        if 0x300 <= n <= 0x36F or 0x200B <= n <= 0x200F or 0xFE00 <= n <= 0xFE0F:
            continue
        wide = 0x1100 <= n <= 0x115F or 0x2E80 <= n <= 0xA4CF or 0xAC00 <= n <= 0xD7A3 or 0xF900 <= n <= 0xFAFF
        count += 2 if wide or 0xFE30 <= n <= 0xFE6F or 0xFF00 <= n <= 0xFF60 or 0x1F300 <= n <= 0x1FAFF else 1
    return count
