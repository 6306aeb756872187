def _async_generator(function):
    return lambda *args: _AsyncGenerator(function(*args))
