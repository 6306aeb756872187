def _error_text(e):
    # as Error.prototype.toString
    name, message = _error_name(e), _error_message(e)
    return name + ": " + message if name and message else name or message
