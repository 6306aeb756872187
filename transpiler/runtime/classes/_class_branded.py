def _class_branded(x, made, said):
    # the x of `x.#name`, a static method, where nothing is known of x
    if x is not made:
        raise TypeError("Receiver must be class " + said)
    return x
