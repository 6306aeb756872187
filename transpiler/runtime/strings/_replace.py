def _replace(text, what, by, most=-1):
    # `$&` and its like in what is put in stand for parts of the text
    if what and "$" not in by:
        return text.replace(what, by, most)
    return _replace_by(text, what, lambda match, i, t: _expand(by, t, i, [match]), most)
