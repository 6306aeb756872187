# Made by tsmpy 0.1.0 from src-shared/first_start.ts

# A configuration file is its user's own: no package contains one, or an upgrade by mip
# would write over it. A package has a stand-in under the same name instead, in
# bytecode, which MicroPython takes only as long as there is no such .py. The stand-in
# makes the file. In a firmware image the stand-in is frozen: there it also finds the
# file each time, on the flash.
from os import mkdir, rename, stat
from sys import modules


def _exists(path):
    try:
        stat(path)
        return True
    except OSError:
        return False


# Where the files of a package are that can be written: where the package is, unless
# that is in the firmware image.
def _folder(name):
    folder = getattr(modules[name], "__path__", "")
    if not folder.startswith(".frozen"):
        return folder
    for path in ["/lib", f"/lib/{name}"]:
        if not _exists(path):
            mkdir(path)
    return f"/lib/{name}"


# The path of a configuration file, which is made if it is not there.
# `name`, `file`: its package and its module there, "nodes" and "link_setup"; `text`:
# what it holds at first.
# `is_vital`: nothing works before it is edited. Then ImportError tells so when it has
# just been made.
def own_file(name, file, text, is_vital):
    path = f"{_folder(name)}/{file}.py"
    if _exists(path):
        return path
    written = open(f"{path}.new", "w")
    try:
        written.write(text)
    finally:
        written.close()
    # A board that loses its power while this is written shall not find half a file.
    rename(f"{path}.new", path)
    if is_vital:
        raise ImportError(
            f"{path} was made just now: put your settings there, then reset the board",
        )
    print(f"Made {path}: your settings go there.")
    return path
