def _last_find(text, wanted, last):
    # beginning at `last` or before; NaN is the end
    last = len(text) if last != last else max(_whole(last), 0)
    return text.rfind(wanted, 0, min(last, len(text)) + len(wanted))
