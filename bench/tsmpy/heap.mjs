// What a module and one run of it keep of a board's heap, on MicroPython's 32-bit build, each in a fresh one.
// usage: node heap.mjs FOLDER NAME...; prints a line of JSON for each: [name, bytes of typescript/, bytes of python/]
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { loadMicroPython } from "@micropython/micropython-webassembly-pyscript/micropython.mjs";

const SHIM = join(import.meta.dirname, "../../tests/transpiler/support/batch32.py");

/** @param {string} path */
async function kept(path) {
	const python = await loadMicroPython({ heapsize: 2 ** 22, linebuffer: true, stdout: () => {}, stderr: () => {} });
	python.runPython(readFileSync(SHIM, "utf8"));
	python.FS.writeFile("/measured.py", readFileSync(path, "utf8"));
	// calls of their own: this build collects only when one returns
	const allocated = () => {
		python.runPython("import gc\ngc.collect()");
		python.runPython("allocated = gc.mem_alloc()");
		return python.globals.get("allocated");
	};
	python.runPython("core.new_event_loop()\nimport sys\nsys.path.append('/')\nallocated = 0");
	allocated();
	const before = allocated();
	python.runPython("import measured\nmeasured.run(20)");
	return allocated() - before;
}

const [folder = "", ...names] = process.argv.slice(2);
for (const name of names) {
	const sides = [];
	for (const side of ["typescript", "python"]) sides.push(await kept(join(folder, side, `${name}.py`)));
	console.log(JSON.stringify([name, ...sides]));
}
