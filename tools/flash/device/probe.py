# Tells what board this is, and what room it has.
import json
import os
import sys

implementation = sys.implementation
stat = os.statvfs("/")
about = {
    "implementation": implementation[0],
    "version": list(implementation[1])[:3],
    "mpy": getattr(implementation, "_mpy", 0) & 0xFF,
    "platform": os.uname().sysname,
    "machine": os.uname().machine,
    "block": stat[0],
    "free": stat[0] * stat[3],
}
print(json.dumps(about))
