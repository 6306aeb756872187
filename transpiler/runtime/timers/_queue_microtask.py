def _queue_microtask(run):
    _Loop.jobs.append((lambda _: run(), None))
