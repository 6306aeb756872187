class _EvalError(Exception):
    _names = ("_EvalError", "EvalError")
    name = "EvalError"
