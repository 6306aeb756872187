def _replace_global(regex, text, by):
    # replaceAll by a pattern that must be one for all matches
    if "g" not in regex.flags:
        raise TypeError("String.prototype.replaceAll called with a non-global RegExp argument")
    return regex.replace(text, by)
