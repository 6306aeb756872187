def _uri_error():
    error = _open_error(ValueError, "URI malformed")
    error.name = "URIError"
    return error
