# Puts files that have been copied next to their places, and found right, into those places; then removes what is no
# longer wanted. ARGUMENTS: pairs of paths to rename, and paths to remove.
import os

moves, removals = ARGUMENTS  # noqa: F821 (a line in front of this text sets it)


def remove(path):
    try:
        os.remove(path)
    except OSError as e:
        if e.errno != 2:  # ENOENT
            raise


for source, target in moves:
    try:
        os.rename(source, target)
    except OSError:
        # FAT does not rename onto a file that is there; littlefs does.
        remove(target)
        os.rename(source, target)
for path in removals:
    remove(path)
