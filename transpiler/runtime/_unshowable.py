def _unshowable():
    raise TypeError("console.log cannot show this")
