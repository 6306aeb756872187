def _key_shown(key):
    # plain if it is a name
    key = str(key)
    if key == "__proto__":
        return "['__proto__']"
    for i, c in enumerate(key):
        if not ("a" <= c <= "z" or "A" <= c <= "Z" or c == "_" or i > 0 and "0" <= c <= "9"):
            return _quoted(key)
    return key or "''"
