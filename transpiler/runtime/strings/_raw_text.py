def _raw_text(texts, *values):
    # String.raw as a function: a value behind each text but the last
    parts = []
    for i, text in enumerate(texts):
        parts.append(text)
        if i < len(texts) - 1 and i < len(values):
            parts.append(values[i])
    return "".join(parts)
