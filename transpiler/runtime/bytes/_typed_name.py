def _typed_name(x):
    # of an array of Python's: what its items are is a letter in its text
    if type(x).__name__ != "array":
        return None
    return {
        "b": "Int8Array",
        "h": "Int16Array",
        "H": "Uint16Array",
        "i": "Int32Array",
        "I": "Uint32Array",
        "f": "Float32Array",
        "d": "Float64Array",
    }[str(x)[7]]
