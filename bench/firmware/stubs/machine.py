class Pin:
    OUT = 3


class RTC:
    pass


class WDT:
    pass


def deepsleep(milliseconds):
    pass
