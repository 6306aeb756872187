def _character_error(message):
    error = _open_error(Exception, message)
    error.name = "InvalidCharacterError"
    return error
