def _deep(run):
    # on a computer, on a stack of 16 MB: room for as many calls within calls as JavaScript has
    import sys

    if sys.platform not in ("linux", "darwin"):
        return run()
    import _thread
    import time

    raised = []

    def go():
        try:
            run()
        except BaseException as e:
            raised.append(e)
        done.release()

    done = _thread.allocate_lock()
    done.acquire()
    # The C library gives the stack of a thread that is over to the next one: MicroPython leaves no room behind the
    # stack's end that it is told of, so that what runs there would crash
    _thread.stack_size((1 << 24) + (1 << 18))
    _thread.start_new_thread(done.release, ())
    done.acquire()
    time.sleep_ms(2)
    _thread.stack_size(1 << 24)
    _thread.start_new_thread(go, ())
    done.acquire()
    if raised:
        raise raised[0]
