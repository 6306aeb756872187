# Executes a manifest as a MicroPython build does, by MicroPython's own manifestfile.py.
# Arguments: the folder in which that lies, the manifest, and the build's variables as JSON ({"PORT_DIR": ...}).
# Prints as JSON what would be frozen: paths on the board with files here.
import json
import sys

folder, manifest, variables = sys.argv[1:]
sys.path.insert(0, folder)
from manifestfile import KIND_FREEZE_AS_MPY, MODE_FREEZE, ManifestFile

build = ManifestFile(MODE_FREEZE, json.loads(variables))
build.execute(manifest)
files = build.files()
assert all(file.kind == KIND_FREEZE_AS_MPY for file in files)
paths = [file.target_path for file in files]
assert len(set(paths)) == len(paths), "a module is frozen twice"
print(json.dumps({file.target_path: file.full_path for file in files}))
