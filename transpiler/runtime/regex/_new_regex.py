def _new_regex(source, flags=None):
    # of a text that is known only now, or of another regular expression
    if isinstance(source, _Regex):
        flags = source.flags if flags is None else flags
        source = source.source
    flags = flags or ""
    for i, flag in enumerate(flags):
        if flag not in "gimsuy" or flag in flags[:i]:
            raise SyntaxError("Invalid flags supplied to RegExp constructor '" + flags + "'")
    if "i" in flags and any([ord(c) > 127 for c in source]):
        raise _unlike("tsmpy does not know letters beyond ASCII with the flag i")
    reader = _RegexReader(source, flags)
    node = reader.all()
    writer = _RegexWriter(reader)
    writer.write(("(", 0, node))
    writer.code.append(("m",))
    flags = "".join(sorted(flags))
    return _Regex(_regex_source(source), flags, tuple(writer.code), writer.slots, reader.groups, reader.names)
