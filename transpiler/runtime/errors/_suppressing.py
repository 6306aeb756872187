class _SuppressedError(Exception):
    pass


def _suppressing(failed, thrown):
    # what is thrown where something could not be given back: with what had been thrown before, if anything had
    if thrown is None:
        return failed
    both = _SuppressedError("An error was suppressed during disposal")
    both.name = "SuppressedError"
    both.error, both.suppressed = _caught(failed), _caught(thrown)
    return both
