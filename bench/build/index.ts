// npm run bench -- build: what building the firmware costs beside what the compiler below needs to load and check it.
import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { bundleTranspiler } from "../../tools/build/transpiler.ts";
import { parseOptions, wholeNumber } from "../../tools/common/args.ts";
import { ROOT } from "../../tools/common/paths.ts";

const HELP = `Usage: npm run bench -- build [options]

Two ratios: a build of all firmware from nothing against ts-morph's loading and checking of the same files (goal: at most
${1.5}), and the rebuild of --watch after one file has changed against a build from nothing (goal: at most ${0.1}). Exit status 1
if one is above its goal.

  --rounds N  runs of each that the median is taken of (default 5)
  --help      this text
`;

const COLD = 1.5;
const WATCH = 0.1;

export function run(args: string[]): void {
	const { values } = parseOptions({
		args,
		options: { help: { type: "boolean" }, rounds: { type: "string", default: "5" } },
	});
	if (values.help) {
		process.stdout.write(HELP);
		return;
	}
	const rounds = wholeNumber("rounds", values.rounds, 1, 100);
	bundleTranspiler((line) => process.stderr.write(`${line}\n`));
	const folder = copyOfFirmware();
	try {
		const times: Record<Step, number[]> = { check: [], build: [], rebuild: [] };
		for (let i = 0; i < rounds; i++) for (const step of STEPS) times[step].push(...timesOf(step, folder));
		const [check, build, rebuild] = STEPS.map((step) => median(times[step])) as [number, number, number];
		const isFine = [
			line("cold build / load and check", build, check, COLD),
			line("rebuild / cold build", rebuild, build, WATCH),
		];
		if (isFine.includes(false)) process.exitCode = 1;
	} finally {
		rmSync(folder, { recursive: true });
	}
}

const STEPS = ["check", "build", "rebuild"] as const;
type Step = (typeof STEPS)[number];

/** Where a file may be changed. */
function copyOfFirmware(): string {
	const folder = mkdtempSync(join(tmpdir(), "nowlink-bench-"));
	const parts = [
		"src-shared",
		"src-mqtt",
		"src-gateway",
		"src-node",
		"src-anode",
		"examples",
		"tsconfig.firmware.json",
	];
	for (const part of parts) cpSync(join(ROOT, part), join(folder, part), { recursive: true });
	symlinkSync(join(ROOT, "node_modules"), join(folder, "node_modules"));
	return folder;
}

/** Milliseconds, by a process of its own: nothing is warm from what ran before. */
function timesOf(step: Step, folder: string): number[] {
	const script = join(import.meta.dirname, "steps.ts");
	const args = ["--import", "tsx", script, step, join(folder, "tsconfig.firmware.json")];
	return JSON.parse(execFileSync(process.execPath, args, { cwd: ROOT, encoding: "utf8" })) as number[];
}

function median(times: readonly number[]): number {
	return [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN;
}

/** Prints one ratio; false if it is above what it may be. */
function line(name: string, time: number, other: number, most: number): boolean {
	const ratio = time / other;
	const isFine = ratio <= most;
	const shown = `${ratio.toFixed(2)} (goal ${most})${isFine ? "" : " !"}`;
	console.log(`${name.padEnd(30)}${shown.padEnd(22)}${time.toFixed(0)} ms / ${other.toFixed(0)} ms`);
	return isFine;
}
