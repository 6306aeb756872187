# Runs many Python files in one MicroPython, each with globals of its own, and marks in the output where each begins.
# usage: micropython batch.py LIST BEGIN ERROR END, LIST a file with one path a line, the others those marks
import gc
import sys

_, list_path, begin, error, end = sys.argv


def run(path):
    print(begin + path)
    try:
        with open(path) as f:
            source = f.read()
        exec(compile(source, path, "exec"), {"__name__": "__main__"})
    except BaseException as e:
        print(error + type(e).__name__ + ": " + str(e))
    if "asyncio" in sys.modules:
        sys.modules["asyncio"].new_event_loop()
    gc.collect()


with open(list_path) as listed:
    paths = listed.read().split("\n")
for path in paths:
    run(path)
print(end)
