# Makes the folders in ARGUMENTS, parents first, where they are not there.
import os

for path in ARGUMENTS:  # noqa: F821 (a line in front of this text sets it)
    try:
        os.mkdir(path)
    except OSError as e:
        if e.errno != 17:  # EEXIST
            raise
