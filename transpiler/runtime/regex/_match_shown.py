def _match_shown(match):
    # the groups by number, where they were found, and those with names, in an object without a prototype
    text = ("undefined", None, "", None)
    groups = None
    if match.groups is not None:
        shown = tuple([(name, name, text) for name in match.groups])
        groups = type("_Groups", (), {"_shown": shown, "_names": ("_Groups", "[Object: null prototype]")})()
        for name in match.groups:
            setattr(groups, name, match.groups[name])
    entries = [(None, part, text) for part in match]
    return entries + [("index", match.at, None), ("input", match.text, None), ("groups", groups, text)]
