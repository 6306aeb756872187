def _primitive(x, hint):
    # what an operator takes an object for; a text that is asked for comes from `_text_of`
    if hasattr(x, "_to_primitive"):
        return x._to_primitive(hint)
    if hasattr(x, "valueOf"):
        return x.valueOf()
    if isinstance(x, dict) and callable(x.get("valueOf")):
        return x["valueOf"]()
    return x if x is None or isinstance(x, (str, int, float, bool)) else _text_of(x)
