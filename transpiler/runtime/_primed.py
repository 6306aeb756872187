def _primed(function):
    # JavaScript works out a generator's defaults, and takes its arguments apart, at the call: a `yield` stands behind them
    def call(*args):
        made = function(*args)
        made.send(None)
        return made

    return call
