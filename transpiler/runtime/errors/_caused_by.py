def _caused_by(e, options):
    # of options that only the run tells
    if isinstance(options, dict) and "cause" in options:
        e.cause = options["cause"]
    return e
