def _json_gap(indent):
    # what JSON.stringify is told to indent by: so many spaces, a text, or nothing of both
    if isinstance(indent, str):
        return indent[:10]
    if isinstance(indent, (int, float)) and not isinstance(indent, bool) and indent > 0:
        if indent < 1:
            raise _unlike("lines that are indented by nothing")
        return " " * int(min(10, indent))
    return ""
