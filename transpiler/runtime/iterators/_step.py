def _step(value, done):
    # what an iterator's next() gives
    from collections import OrderedDict

    return OrderedDict((("value", value), ("done", done)))
