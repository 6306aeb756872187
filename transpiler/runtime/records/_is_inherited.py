_of_texts = (
    "anchor at big blink bold charAt charCodeAt codePointAt concat endsWith fixed fontcolor fontsize includes indexOf "
    "isWellFormed italics lastIndexOf link localeCompare match matchAll normalize padEnd padStart repeat replace "
    "replaceAll search slice small split startsWith strike sub substr substring sup toLocaleLowerCase "
    "toLocaleUpperCase toLowerCase toUpperCase toWellFormed trim trimEnd trimLeft trimRight trimStart"
)


def _is_inherited(x, name):
    # may JavaScript find it, though x has no such property of its own?
    if isinstance(x, dict) or hasattr(x, "_shown"):
        return name in ("constructor", "toString", "toLocaleString", "valueOf", "hasOwnProperty", "isPrototypeOf")
    if not isinstance(name, str):
        return False
    if isinstance(x, (bool, int, float)):
        return _inherits(name) or name in ("toFixed", "toPrecision", "toExponential")
    if isinstance(x, str):
        return _inherits(name) or name in _of_texts.split()
    if type(x).__name__ == "_Promise":
        return _inherits(name) or name in ("then", "catch", "finally")
    return not isinstance(x, (list, tuple)) or _inherits(name, x)
