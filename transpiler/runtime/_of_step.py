def _of_step(step, name):
    # of what next() gave, which may be an object of a class
    return step.get(name) if isinstance(step, dict) else getattr(step, name)
