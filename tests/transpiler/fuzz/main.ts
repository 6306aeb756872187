// npm run fuzz: random programs, run in Node and on MicroPython, as long as one likes.
import { mkdirSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { parseOptions } from "../../../tools/common/args.ts";
import { ROOT } from "../../../tools/common/paths.ts";
import { report, UserError } from "../../../tools/common/user-error.ts";
import type { Failure, Outcome } from "./batch.ts";
import { minimise } from "./minimise.ts";
import { runBatches } from "./pool.ts";
import { add, NOTHING, summary, type Totals } from "./totals.ts";

const HELP = `Usage: npm run fuzz -- [options]

Writes random TypeScript programs, crossings of the ways that values go with kinds of value, and calls of the whole
library, and runs each in Node and, as tsmpy turns it, on MicroPython. One that prints something else is made smaller
and written to a file that belongs into tests/conformance/, in a folder of its topic. Exit status 1 if there was one.

  --minutes N     how long new programs are begun (default 3)
  --seed S        which programs; the same seed gives the same ones (default: the time)
  --statements N  of a program, at the most (default 10)
  --mutants       programs of tests/conformance/ instead, with a few changes in each
  --out DIR       where smaller programs go (default tests/conformance/found)
  --help          this text
`;

/** Programs that one process compiles at once. */
const COUNT = 150;

/** What the batches are of, one after the other. */
const KINDS = ["crossing", "random", "library", "random"] as const;

/** So many causes are looked into. */
const KEPT = 12;

interface Options {
	readonly minutes: number;
	readonly seed: number;
	readonly statements: number;
	readonly mutants: boolean;
	readonly out: string;
}

function readOptions(args: string[]): Options | undefined {
	const { values } = parseOptions({
		args,
		options: {
			help: { type: "boolean" },
			minutes: { type: "string", default: "3" },
			seed: { type: "string", default: String(Math.floor(Date.now() / 1000) % 10 ** 8) },
			statements: { type: "string", default: "10" },
			mutants: { type: "boolean", default: false },
			out: { type: "string", default: join(ROOT, "tests/conformance/found") },
		},
	});
	if (values.help) return undefined;
	return {
		minutes: positive("minutes", values.minutes),
		seed: positive("seed", values.seed),
		statements: positive("statements", values.statements),
		mutants: values.mutants,
		out: values.out,
	};
}

function positive(name: string, value: string): number {
	const number = Number(value);
	if (!(number > 0)) throw new UserError(`--${name} ${value} is not a number above 0. See npm run fuzz -- --help`);
	return number;
}

/** Runs batches until the time is up; returns what all of them gave. */
async function runAll(options: Options): Promise<Totals> {
	const began = Date.now();
	let seed = options.seed;
	let totals = NOTHING;
	const next = () => {
		const isOver = Date.now() - began > options.minutes * 60_000;
		if (isOver) return null;
		const kind = options.mutants ? "mutant" : (KINDS[seed % KINDS.length] ?? "random");
		return { seed: seed++, count: COUNT, statements: options.statements, kind } as const;
	};
	const onOutcome = (outcome: Outcome): void => {
		totals = add(totals, outcome);
		const time = ((Date.now() - began) / 60_000).toFixed(1);
		console.log(`${time} min: ${summary(totals)}`);
		for (const { report } of outcome.failures) console.log(`seed ${outcome.order.seed}: ${report.slice(0, 300)}\n`);
	};
	await runBatches(next, onOutcome);
	return totals;
}

async function keep(failures: readonly Failure[], options: Options): Promise<void> {
	const waiting = [...new Map(failures.map((f) => [symptom(f), f])).values()].slice(0, KEPT);
	const seen = new Set<string>();
	for (const [i, failure] of waiting.entries()) {
		const smaller = failure.report.startsWith("ruff") ? failure : await minimise(failure.source);
		const shape = smaller.source.replace(/\w+|"[^"]*"/g, "x");
		if (seen.has(shape)) continue;
		seen.add(shape);
		mkdirSync(options.out, { recursive: true });
		const path = join(options.out, `seed_${options.seed}_${i}.ts`);
		writeFileSync(path, `// Found by random programs, seed ${options.seed}\n${smaller.source}`);
		console.log(`\n${relative(ROOT, path)}:\n${smaller.source}\n${smaller.report}`);
	}
}

/** What is alike in failures of one cause, more often than not: the first lines that differ, without their values. */
function symptom({ report }: Failure): string {
	const [, js = "", python = ""] =
		/^JavaScript:\n([\s\S]*?)\nMicroPython[^\n]*\n([\s\S]*?)\nfrom:\n/.exec(report) ?? [];
	const [a, b] = [js.split("\n"), python.split("\n")];
	const at = a.findIndex((line, i) => line !== b[i]);
	const masked = (line = ""): string => line.replace(/[a-z]+/gi, "w").replace(/\d+/g, "n");
	return js === "" ? report.replace(/.*: /, "") : `${masked(a[at])}|${masked(b[at])}`;
}

async function main(): Promise<void> {
	const options = readOptions(process.argv.slice(2));
	if (options === undefined) {
		process.stdout.write(HELP);
		return;
	}
	console.log(`Seed ${options.seed}, ${options.minutes} minutes`);
	const totals = await runAll(options);
	await keep(totals.failures, options);
	console.log(`\n${summary(totals)}`);
	for (const [code, n] of Object.entries(totals.refused).sort(([, a], [, b]) => b - a))
		console.log(`  ${n} refused: ${totals.refusedFirst[code] ?? code}`);
	if (totals.failures.length > 0) process.exitCode = 1;
}

await main().catch((error) => report("npm run fuzz", error));
