// Runs Python on MicroPython's 32-bit WebAssembly build: small ints of 31 bits and orders of its own, as on a board.
// Workers are used again and again; one that hangs is ended, and another takes its place.
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import type { Ran } from "./micropython.ts";

/** How long one program may take before it counts as hanging. */
const PATIENCE_MS = 20_000;

const AT_A_TIME = 2;

/** @param paths absolute paths of Python files, each a program of its own */
export async function runPython32(paths: readonly string[]): Promise<Map<string, Ran>> {
	const ran = new Map<string, Ran>();
	const waiting = [...paths];
	const runSome = async (): Promise<void> => {
		let vm: Worker | null = null;
		for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
			vm ??= new Worker(join(import.meta.dirname, "webassembly-worker.mjs"), { execArgv: [] });
			const result = await runOne(vm, path);
			ran.set(path, result.ran);
			if (!result.isBroken) continue;
			await vm.terminate();
			vm = null;
		}
		await vm?.terminate();
	};
	await Promise.all(Array.from({ length: AT_A_TIME }, runSome));
	return ran;
}

function runOne(vm: Worker, path: string): Promise<{ ran: Ran; isBroken: boolean }> {
	return new Promise((done) => {
		const end = (ran: Ran, isBroken: boolean): void => {
			clearTimeout(timer);
			for (const event of ["message", "error"]) vm.removeAllListeners(event);
			done({ ran, isBroken });
		};
		const timer = setTimeout(() => end({ output: "", error: "hangs" }, true), PATIENCE_MS);
		vm.once("message", (ran: Ran) => end(ran, false));
		vm.once("error", (e) => end({ output: "", error: `the VM ended: ${e}` }, true));
		vm.postMessage(path);
	});
}
