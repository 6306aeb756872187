// A worker thread with one MicroPython of 32 bits in it: two live ones do not get on in one JavaScript world. It is told
// paths of Python files, and answers each by { output, error }. Plain JavaScript, because workers load no TypeScript.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parentPort } from "node:worker_threads";
import { loadMicroPython } from "@micropython/micropython-webassembly-pyscript/micropython.mjs";

let output = [];
const collect = (bytes) => void output.push(bytes);
const python = await loadMicroPython({ heapsize: 2 ** 25, linebuffer: false, stdout: collect, stderr: () => {} });
python.runPython(readFileSync(join(import.meta.dirname, "batch32.py"), "utf8"));

parentPort.on("message", (path) => {
	output = [];
	python.FS.writeFile("/program.py", readFileSync(path, "utf8"));
	// its own call, because only at the end of one does this build collect what nobody needs any more
	python.runPython("failed = run('/program.py')");
	const error = python.globals.get("failed") ?? null;
	parentPort.postMessage({ output: Buffer.concat(output).toString("utf8").replace(/\n$/, ""), error });
});
