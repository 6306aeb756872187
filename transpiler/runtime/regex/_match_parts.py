def _match_parts(match, most=None):
    # what JavaScript gives a function that `replace` calls: the match, its groups, the place and the text
    parts = list(match) + [match.at, match.text]
    if match.groups is not None:
        parts.append(match.groups)
    if most is None:
        return parts
    return (parts + [None] * most)[:most]
