_said_names = {
    "append": "push",
    "extend": "push",
    "upper": "toUpperCase",
    "lower": "toLowerCase",
    "strip": "trim",
    "lstrip": "trimStart",
    "rstrip": "trimEnd",
    "startswith": "startsWith",
    "endswith": "endsWith",
    "find": "indexOf",
    "rfind": "lastIndexOf",
    "items": "entries",
}


def _said(e, nothing=None):
    # an error's message; JavaScript's words for what MicroPython raises by itself. `nothing`: where no error is that has none
    if not isinstance(e, Exception):
        own = e.get("message") if isinstance(e, dict) else getattr(e, "message", nothing)
        if own is None:
            own = nothing
        if not isinstance(own, str):
            raise _unlike("the message of what is no error")
        return own
    message = getattr(e, "message", None)
    if message is not None:
        return message
    message = str(e)
    parts = message.split("'")
    if isinstance(e, AttributeError) and parts[1:4:2] and parts[1] in ("NoneType", "_Null"):
        nothing = "undefined" if parts[1] == "NoneType" else "null"
        name = _said_names.get(parts[3], parts[3])
        return "Cannot read properties of " + nothing + " (reading '" + name + "')"
    if message == "object of type 'NoneType' has no len()":
        return "Cannot read properties of undefined (reading 'length')"
    if message.startswith("name '") and message.endswith("' isn't defined"):
        return "Cannot access '" + parts[1] + "' before initialization"
    if isinstance(e, RuntimeError):
        return "Maximum call stack size exceeded"
    is_native = message.startswith(("'NoneType' object ", "'_Null' object ", "issubclass()")) or message.endswith("' object isn't callable")
    if message == "local variable referenced before assignment" or isinstance(e, (AttributeError, LookupError)) or isinstance(e, TypeError) and is_native:
        raise SystemExit("JavaScript has other words for this: " + type(e).__name__ + " " + message)
    return message
