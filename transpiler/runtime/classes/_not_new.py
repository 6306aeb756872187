def _not_new(name, *args):
    # a class that is called: its arguments have been worked out
    raise TypeError("Class constructor" + (" " + name if name else "s") + " cannot be invoked without 'new'")
