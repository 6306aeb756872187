# Executes the manifest.py in the argument as a MicroPython build does, with the packages in the arguments after it, or
# with none named. Prints as JSON what would be frozen: paths on the board with files here, and what is required.
import json
import os
import sys

modules = {}
required = []


class Options:
    def __init__(self, given):
        self.given = given

    def defaults(self, **values):
        self.given = {**values, **self.given}

    def __getattr__(self, name):
        return self.given.get(name)


def module(path, base_path=".", opt=None):
    assert path.endswith(".py") and path not in modules, path
    full = os.path.abspath(os.path.join(base_path, path))
    assert os.path.isfile(full), full
    modules[path] = full


manifest, *packages = sys.argv[1:]
os.chdir(os.path.dirname(manifest))
names = {
    "metadata": lambda description=None, version=None: None,
    "options": Options({"packages": packages} if packages else {}),
    "module": module,
    "require": required.append,
}
exec(open(manifest).read(), names)
print(json.dumps({"modules": modules, "required": required}))
