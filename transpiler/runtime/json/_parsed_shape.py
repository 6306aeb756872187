def _parsed_shape():
    # the shape of what JSON.parse gave, where no type tells of it: what is nothing there is null
    return "null", _parsed_shape, "", _parsed_shape
