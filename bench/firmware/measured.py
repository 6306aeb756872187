# What modules keep of the heap, measured in steps, between which the 32-bit build has to return to collect.
import gc
import sys


def prepare(stubs, lib):
    """Brings in all that a board has built in, so that it is not counted."""
    sys.path[:] = [stubs, lib, ".frozen"]
    for name in ("asyncio", "json", "random", "select", "network", "espnow", "aioespnow", "machine", "socket", "ssl", "os"):
        __import__(name)
    import asyncio

    if not hasattr(asyncio, "run"):
        asyncio.run = asyncio.sleep  # that build leaves it to JavaScript


def bring(name):
    """Imports a module; a demo runs until its link sends a frame."""
    import espnow

    try:
        __import__(name)
    except espnow.Sent:
        pass


def taken():
    gc.collect()
    return gc.mem_alloc()
