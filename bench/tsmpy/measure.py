# Times pairs of modules, `typescript.NAME` and `python.NAME` of the working folder, turn about in one process.
# usage: micropython measure.py ROUNDS NAME...; prints a line for each: NAME, the fastest of each in microseconds
import gc
import sys
from time import ticks_diff, ticks_us

# As long as one run takes, about: far above what the clock tells, short enough for many
RUN_US = 20000


def load(side, name):
    return getattr(__import__(side + "." + name), name).run


def timed(run, turns):
    gc.collect()
    begin = ticks_us()
    run(turns)
    return ticks_diff(ticks_us(), begin)


def measure(name, rounds):
    made, by_hand = load("typescript", name), load("python", name)
    if made(10) != by_hand(10):
        raise ValueError(name + ": the two differ")
    turns = 10
    while timed(by_hand, turns) < RUN_US:
        turns *= 2
    times = ([], [])
    for i in range(rounds):
        # who goes first changes: what the one leaves behind must not always be the other's to bear
        for which in (0, 1) if i % 2 else (1, 0):
            times[which].append(timed((made, by_hand)[which], turns))
    # what else runs on the machine makes a run slower, never faster
    print(name, min(times[0]), min(times[1]))


sys.path.insert(0, "")
for name in sys.argv[2:]:
    measure(name, int(sys.argv[1]))
