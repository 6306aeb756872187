# Starts MicroPython from the project's .venv without Python's own site set-up: half the time of pip's start script.
# Run it as `.venv/bin/python -I -S tools/python/micropython.py ARGUMENTS`.
import os
import sys

_venv = os.path.dirname(os.path.dirname(sys.executable))
_version = "python%d.%d" % sys.version_info[:2]
sys.path.append(os.path.join(_venv, "lib", _version, "site-packages"))

from micropython_run import run_main  # noqa: E402 (found on the path that the lines above make)

sys.exit(run_main(["micropython"] + sys.argv[1:]))
