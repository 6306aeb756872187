def _deep(run):
    # on a computer, on a stack of 16 MB: room for as many calls within calls as JavaScript has
    import sys

    if sys.platform not in ("linux", "darwin"):
        return run()
    import _thread

    raised = []

    def go():
        try:
            run()
        except BaseException as e:
            raised.append(e)
        done.release()

    done = _thread.allocate_lock()
    done.acquire()
    _thread.stack_size(1 << 24)
    _thread.start_new_thread(go, ())
    done.acquire()
    if raised:
        raise raised[0]
