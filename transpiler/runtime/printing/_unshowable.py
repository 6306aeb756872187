def _unshowable():
    raise _unlike("console.log cannot show this")
