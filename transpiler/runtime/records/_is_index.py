def _is_index(key):
    return key.isdigit() and (key[0] != "0" or key == "0") and int(key) < 0xFFFFFFFF
