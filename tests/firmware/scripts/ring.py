# Does what a test says to a nowlink.ring.Ring, and prints what it gives and what it then holds.
import json
import sys

from nowlink.ring import Ring

ring = Ring(json.loads(sys.stdin.readline()))
for line in sys.stdin:
    name, *args = json.loads(line)
    try:
        gave = getattr(ring, name)(*args)
    except IndexError:
        gave = "IndexError"
    held = [ring.at(i) for i in range(ring.count())]
    print(json.dumps({"gave": gave, "held": held, "dropped": ring.dropped}))
