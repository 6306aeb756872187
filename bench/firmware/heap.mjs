// What a board's heap loses to a module and all that it imports, on MicroPython's 32-bit build, each in a fresh one.
// usage: node heap.mjs FOLDER [MODULE,MODULE...]...; FOLDER holds stubs/, measured.py and lib/. Modules joined by a comma are imported
// one after the other, and only what the last one takes counts. Prints a line of JSON for each: bytes.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { loadMicroPython } from "@micropython/micropython-webassembly-pyscript/micropython.mjs";

/** @param {any} python @param {string} from @param {string} to */
function copy(python, from, to) {
	python.FS.mkdir(to);
	for (const entry of readdirSync(from, { withFileTypes: true })) {
		const [source, target] = [join(from, entry.name), `${to}/${entry.name}`];
		if (entry.isDirectory()) copy(python, source, target);
		else python.FS.writeFile(target, readFileSync(source));
	}
}

/** @param {string} folder @param {string[]} modules */
async function takenBy(folder, modules) {
	const python = await loadMicroPython({
		heapsize: 2 ** 22,
		linebuffer: true,
		stdout: () => {},
		stderr: console.error,
	});
	copy(python, join(folder, "stubs"), "/stubs");
	copy(python, join(folder, "lib"), "/measured");
	python.runPython(readFileSync(join(folder, "measured.py"), "utf8"));
	python.runPython("prepare('/stubs', '/measured')\nbytes_taken = 0");
	// calls of their own: this build collects only when one returns
	const taken = () => {
		for (let i = 0; i < 2; i++) python.runPython("bytes_taken = taken()");
		return python.globals.get("bytes_taken");
	};
	taken();
	let before = 0;
	for (const name of modules) {
		before = taken();
		python.runPython(`bring(${JSON.stringify(name)})`);
	}
	return taken() - before;
}

const [folder = "", ...groups] = process.argv.slice(2);
try {
	for (const group of groups) console.log(JSON.stringify(await takenBy(folder, group.split(","))));
} catch (error) {
	// Without its trace, which shows the whole of MicroPython in a line.
	console.error(String(error));
	process.exitCode = 1;
}
