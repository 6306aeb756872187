class _URIError(Exception):
    _names = ("_URIError", "URIError")
    name = "URIError"
