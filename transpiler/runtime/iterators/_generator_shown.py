def _generator_shown(x):
    # a generator, or what has its methods
    return "Object [Generator] {}" if hasattr(x, "send") else _inspect(x)
