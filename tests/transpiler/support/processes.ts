// Runs programs in processes of their own, two at a time.
import { execFile } from "node:child_process";

/** What a program printed until an error ended it, if one did. */
export interface Ended {
	/** Standard output, without the traceback that MicroPython writes there. */
	readonly output: string;
	readonly hasFailed: boolean;
}

const PROCESSES = 2;

/** How long one may take before it counts as hanging. */
const PATIENCE_MS = 30_000;

/** @param commandFor the program and its arguments */
export async function runEach(
	names: readonly string[],
	commandFor: (name: string) => readonly [string, readonly string[]],
	cwd: string,
): Promise<ReadonlyMap<string, Ended>> {
	const ended = new Map<string, Ended>();
	const waiting = [...names];
	const runSome = async (): Promise<void> => {
		for (let name = waiting.pop(); name !== undefined; name = waiting.pop())
			ended.set(name, await run(...commandFor(name), cwd));
	};
	await Promise.all(Array.from({ length: PROCESSES }, runSome));
	return ended;
}

function run(command: string, args: readonly string[], cwd: string): Promise<Ended> {
	return new Promise((done) => {
		execFile(command, args, { cwd, timeout: PATIENCE_MS, encoding: "utf8" }, (error, stdout) => {
			const [output = ""] = stdout.split(/^Traceback \(most recent call last\):$/m);
			done({ output, hasFailed: error !== null });
		});
	});
}
