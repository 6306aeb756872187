def _uri_encoded(text, kept):
    # the bytes of all but letters, digits and what is kept, as %XX
    out = []
    for c in text:
        if c in kept or (c < "\x7f" and (c.isalpha() or c.isdigit())):
            out.append(c)
        else:
            out.append("".join(["%%%02X" % b for b in c.encode()]))
    return "".join(out)
