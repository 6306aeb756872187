def _promise_all_settled(items):
    from collections import OrderedDict

    return _gather(
        items,
        _Promise(),
        lambda value: OrderedDict((("status", "fulfilled"), ("value", value))),
        lambda error: OrderedDict((("status", "rejected"), ("reason", _caught(error)))),
    )
