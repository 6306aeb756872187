def _branded(x, made, said, lacking=None):
    # the x of `x.#name`, a method or an accessor, where nothing is known of x; `lacking` tells what the accessor lacks
    if x is None:
        raise TypeError("Cannot read properties of undefined (reading '" + said + "')")
    if not isinstance(x, made):
        raise TypeError("Receiver must be an instance of class " + said)
    if lacking:
        raise TypeError(lacking)
    return x
