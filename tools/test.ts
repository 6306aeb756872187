// npm test: every suite under tests/, two at a time, each in a process of its own.
import { join, resolve } from "node:path";
import { micropython } from "./bootstrap.ts";
import { bundleTranspiler } from "./build/transpiler.ts";
import { parseOptions, seconds } from "./common/args.ts";
import { ROOT } from "./common/paths.ts";
import { report } from "./common/user-error.ts";
import { type Outcome, runFile } from "./test/run-file.ts";
import { findSuites, nameOf } from "./test/suites.ts";
import { add, type Counts, closingLine } from "./test/summary.ts";

const HELP = `Usage: npm test -- [NAME...] [--timeout SECONDS] [--folder DIR]

Runs the suites whose path under tests/ contains one of the names; all without names.
The last line is "N passed, N failed" (", N skipped" where some were); exit status 1 if one failed.

  --timeout SECONDS  how long one suite may take (default 400)
  --folder DIR       where the suites are (default tests)
  --help             this text
`;

/**
 * Suites under way at a time, by which end of the list they are taken from: the firmware's mostly wait for the radio and
 * the broker, the transpiler's, which come last, for the processor, so that a test of the one kind runs beside one of the other.
 */
const WORKERS: readonly ("first" | "last")[] = ["first", "last"];

interface Options {
	readonly names: readonly string[];
	readonly timeout: number;
	readonly folder: string;
}

function readOptions(args: string[]): Options | undefined {
	const { values, positionals } = parseOptions({
		args,
		allowPositionals: true,
		options: {
			help: { type: "boolean" },
			timeout: { type: "string", default: "400" },
			folder: { type: "string", default: join(ROOT, "tests") },
		},
	});
	if (values.help) return undefined;
	return {
		names: positionals,
		timeout: seconds("timeout", values.timeout),
		folder: resolve(values.folder),
	};
}

async function runAll(options: Options, signal: AbortSignal): Promise<Counts> {
	const waiting = findSuites(options.folder, options.names);
	let counts: Counts = { passed: 0, failed: 0, skipped: 0 };
	const worker = async (end: "first" | "last") => {
		while (!signal.aborted) {
			const path = end === "first" ? waiting.shift() : waiting.pop();
			if (path === undefined) return;
			const outcome = await runFile(path, options.timeout, signal);
			counts = add(counts, outcome);
			show(nameOf(options.folder, path), outcome);
		}
	};
	await Promise.all(WORKERS.map(worker));
	return counts;
}

function show(name: string, outcome: Outcome): void {
	const time = `${outcome.seconds.toFixed(1)} s`;
	if (outcome.failed === 0) {
		console.log(`ok    ${name} (${closingLine(outcome)}, ${time})`);
		// Why some were skipped, if the suite says so.
		for (const line of outcome.output.match(/^Skipped: .*/gm) ?? []) console.log(`      ${line}`);
		return;
	}
	console.log(`FAIL  ${name} (${closingLine(outcome)}, ${time})${outcome.trouble ? `: ${outcome.trouble}` : ""}`);
	console.log(outcome.output.replace(/^/gm, "      "));
}

async function main(): Promise<void> {
	const options = readOptions(process.argv.slice(2));
	if (options === undefined) {
		process.stdout.write(HELP);
		return;
	}
	const ending = new AbortController();
	for (const name of ["SIGINT", "SIGTERM"] as const) process.on(name, () => ending.abort());
	bundleTranspiler(console.log);
	await micropython({ signal: ending.signal });
	const counts = await runAll(options, ending.signal);
	console.log(`\n${closingLine(counts)}`);
	if (counts.failed > 0 || ending.signal.aborted) process.exitCode = 1;
}

await main().catch((error) => report("npm test", error));
