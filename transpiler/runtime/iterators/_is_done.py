def _is_done(step):
    # an iterator of anybody's may say so by any value
    return _truth(_of_step(step, "done"))
