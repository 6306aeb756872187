// Runs TypeScript as JavaScript, in a world of its own that has what the typings declare: the truth that the output of
// tsmpy is held against.
import { createContext, Script } from "node:vm";
import { transformSync } from "esbuild";
import { asyncio } from "./asyncio.ts";
import type { Ran } from "./micropython.ts";

const TIMEOUT_MS = 2000;

/** Python's built-ins that programs of both worlds may use, as close as JavaScript has them. */
const PRELUDE = `
class BaseException extends Error { constructor(...args) { super(args.map(String).join(", ")); this.args = args; } }
class Exception extends BaseException {}
class ValueError extends Exception {}
class LookupError extends Exception {}
class IndexError extends LookupError {}
class KeyError extends LookupError {}
class RuntimeError extends Exception {}
class NotImplementedError extends RuntimeError {}
class OSError extends Exception { constructor(...args) { super(...args); this.errno = args[0]; } }
class dict extends Map {
	get(key, otherwise) { return this.has(key) ? super.get(key) : otherwise; }
	setdefault(key, value) { if (!this.has(key)) this.set(key, value); return super.get(key); }
	items() { return this.entries(); }
	[Symbol.iterator]() { return this.keys(); }
}
class set extends Set {}
const { min, max, abs } = Math;
const list = (values) => Array.from(values);
const sum = (values) => Array.from(values).reduce((a, b) => a + b, 0);
`;

/** @param source TypeScript; types are not checked here */
export async function runJavaScript(source: string): Promise<Ran> {
	const { code } = transformSync(source, { loader: "ts", format: "cjs", target: "es2022" });
	const lines: string[] = [];
	const loop = asyncio();
	const modules: Readonly<Record<string, unknown>> = {
		asyncio: loop.module,
		"tsmpy/board": { isInt: Number.isInteger },
	};
	const world = createContext({
		console: { log: (...values: unknown[]) => lines.push(values.map(String).join(" ")) },
		require: (name: string) => modules[name],
		module: { exports: {} },
		exports: {},
	});
	let error: string | null = null;
	try {
		// in a block of its own, so that a program may have names of the prelude's
		new Script(`${PRELUDE}{${code}\n}`).runInContext(world, { timeout: TIMEOUT_MS });
		await loop.finished();
	} catch (thrown) {
		error = thrown instanceof Object && "message" in thrown ? String(thrown) : `threw ${String(thrown)}`;
	}
	return { output: lines.join("\n"), error };
}
