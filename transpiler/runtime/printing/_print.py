def _print(*values, **where):
    print(*[_in_utf8(value) if isinstance(value, str) else value for value in values], **where)
