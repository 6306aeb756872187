def _unlike(what):
    # ends the program: JavaScript raises nothing here, so no `catch` may take it
    return SystemExit("MicroPython cannot do here what JavaScript does: " + what)
