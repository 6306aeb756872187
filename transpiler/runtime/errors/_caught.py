def _caught(e):
    # by its name: each module has a class of its own for what it throws
    return e.value if type(e).__name__ == "_Thrown" else e
