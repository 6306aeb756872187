def _json_laid_out(parts, is_list, gap, line):
    # keys and texts; what has no text is left out, or null in a list
    inner = line + gap
    texts = []
    for key, text in parts:
        if is_list:
            texts.append(text or "null")
        elif text is not None:
            texts.append(_json_quoted(key) + (": " if gap else ":") + text)
    opening, closing = "[]" if is_list else "{}"
    if gap and texts:
        return opening + inner + ("," + inner).join(texts) + line + closing
    return opening + ",".join(texts) + closing
