def _last_find(text, wanted, last):
    # beginning at `last` or before
    return text.rfind(wanted, 0, max(last, 0) + len(wanted))
