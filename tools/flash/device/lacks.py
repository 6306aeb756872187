# Tells which of the modules in ARGUMENTS cannot be imported.
for name in ARGUMENTS:  # noqa: F821 (a line in front of this text sets it)
    try:
        __import__(name)
    except ImportError:
        print("lacks", name)
