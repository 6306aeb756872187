# What the WebAssembly build of MicroPython needs before it runs programs: `run(path)` with globals of their own, and
# `asyncio.run`, which that build leaves to JavaScript's event loop. Here it runs on a clock that jumps to where the
# next task wants to wake, so nothing waits.
import asyncio
import sys
from asyncio import core


class Done(BaseException):
    pass


clock = 0


def ticks():
    return clock


def asyncio_run(main):
    global clock
    result = [None, None]

    async def until_done():
        try:
            result[0] = await main
        except BaseException as e:
            result[1] = e
        # neither an Exception nor a CancelledError, so it ends the loop at once, whatever else is ready
        raise Done

    asyncio.create_task(until_done())
    try:
        while core._task_queue.peek() is not None:
            clock = max(clock, core._task_queue.peek().ph_key)
            core._run_iter()
        raise RuntimeError("asyncio.run waits for nothing")
    except Done:
        core.cur_task = core._top_level_task
    if result[1] is not None:
        raise result[1]
    return result[0]


core.ticks = ticks
core._schedule_run_iter = lambda delay: None
asyncio.run = asyncio_run


def run(path):
    core.new_event_loop()
    try:
        with open(path) as f:
            source = f.read()
        exec(compile(source, path, "exec"), {"__name__": "__main__"})
    except BaseException as e:
        return type(e).__name__ + ": " + str(e)
    finally:
        for name in list(sys.modules):
            if name not in BEFORE:
                del sys.modules[name]


BEFORE = set(sys.modules)
