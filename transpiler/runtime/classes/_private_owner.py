def _private_owner(x, name, said):
    # the x of `x.#name = ...`, where nothing is known of it; `said` is what stands in the program
    if hasattr(x, name):
        return x
    raise TypeError("Cannot write private member " + said + " to an object whose class did not declare it")
