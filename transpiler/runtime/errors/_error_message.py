def _error_message(e):
    message = getattr(e, "message", None)
    return str(e) if message is None else message
