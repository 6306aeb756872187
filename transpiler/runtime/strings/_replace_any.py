def _replace_any(text, what, by, most=-1):
    # where only the program's run tells a pattern from a text, or a function from one
    is_called = callable(by)
    if type(what).__name__ == "_Regex":
        if most < 0 and "g" not in what.flags:
            raise TypeError("replaceAll must be called with a global RegExp")
        return what.replace(text, (lambda m: _text_of(_call(by, *_match_parts(m)))) if is_called else _text_of(by))
    if is_called:
        return _replace_by(text, _text_of(what), lambda match, i, t: _text_of(_call(by, match, i, t)), most)
    return _replace(text, _text_of(what), _text_of(by), most)
