def _iterated(x, said=None, reading=None):
    # what something goes through, which may be nothing in spite of its type; `said` is what stands in the program
    nothing = {"NoneType": "undefined", "_Null": "null"}.get(type(x).__name__)
    if nothing is None:
        return x
    if said is None:
        said = "object null" if nothing == "null" else nothing
        reading = "Symbol(Symbol.iterator)"
    end = "" if reading is None else " (cannot read property " + (reading or nothing) + ")"
    raise TypeError(said + " is not iterable" + end)
