class _Null:
    # JavaScript's null, in a program that tells it from undefined
    def __bool__(self):
        return False


_null = _Null()
