def _private(x, name, said):
    # x.#name, where nothing is known of x; `said` is what stands in the program
    if x is None:
        raise TypeError("Cannot read properties of undefined (reading '" + said + "')")
    if hasattr(x, name):
        return getattr(x, name)
    raise TypeError("Cannot read private member " + said + " from an object whose class did not declare it")
