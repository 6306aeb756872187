class _OfNumber:
    # methods of a number that only the program's run finds to be one
    toFixed = _to_fixed
    toString = _to_base
