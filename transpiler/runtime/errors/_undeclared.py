def _undeclared(name):
    # what the program only declares, and nobody has
    raise NameError(name + " is not defined")
