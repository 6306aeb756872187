def _run_loop():
    while _turn():
        pass
