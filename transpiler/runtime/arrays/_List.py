class _List(list):
    # what classes of the program's derive from: Array
    _shown = ()
    _is_derived = True
    # is the constructor called for so many items as are to be stored?
    _is_sized = False

    def __init__(self, *items):
        if len(items) == 1 and isinstance(items[0], (int, float)) and not isinstance(items[0], bool):
            if items[0] != 0 and not self._is_sized:
                raise _unlike("an array of so many holes")
            items = [None] * items[0]
        super().__init__(items)
