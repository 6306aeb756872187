def _ahead(read, name):
    # a variable whose line may not have run: Python does not say which one, or calls it by another name
    try:
        return read()
    except NameError:
        raise NameError("name '" + name + "' isn't defined")
