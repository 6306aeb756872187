def _primed(function):
    # JavaScript works out a generator's defaults at the call, and takes its arguments apart: a `yield` stands behind that
    def call(*args):
        made = function(*args)
        made.send(None)
        return made

    return call
