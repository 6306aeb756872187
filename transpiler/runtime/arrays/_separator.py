def _separator(text):
    # what `join` puts between the items
    return "," if text is None else text
