# Runs many Python files in one MicroPython, each with globals of its own, and marks in the output where each begins.
# usage: micropython batch.py LIST, a file with one path a line
import gc
import sys


def run(path):
    print("\x01" + path)
    try:
        with open(path) as f:
            source = f.read()
        exec(compile(source, path, "exec"), {"__name__": "__main__"})
    except BaseException as e:
        print("\x02" + type(e).__name__ + ": " + str(e))
    if "asyncio" in sys.modules:
        sys.modules["asyncio"].new_event_loop()
    gc.collect()


with open(sys.argv[1]) as listed:
    paths = listed.read().split("\n")
for path in paths:
    run(path)
print("\x03")
