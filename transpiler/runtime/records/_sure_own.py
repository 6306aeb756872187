def _sure_own(x, name, how):
    # x, which has something by that name: of nothing there is no method to call
    _there(_member(x, name, True), how)
    return x
