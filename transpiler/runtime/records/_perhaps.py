def _perhaps(x, name):
    # what an object need not have; where a file hands on what nothing is known of, a record may stand for one
    return x.get(name) if isinstance(x, dict) else getattr(x, name, None)
