// Programs of this folder as programs of several modules: functions, classes, types and constants, some of them chosen at
// random, go into modules of their own. Each prints on MicroPython what it prints in Node, or ends by an error before it
// prints anything else, or is refused.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { transformSync } from "esbuild";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { micropython } from "../../tools/bootstrap.ts";
import { temporaryFolder } from "../helpers/folder.ts";
import { failure } from "../transpiler/support/compare.ts";
import { transpileApart, writeProject } from "../transpiler/support/compile.ts";
import { type Division, divided } from "../transpiler/support/division.ts";
import { STRIPPED } from "../transpiler/support/javascript.ts";
import { type Ended, runEach } from "../transpiler/support/processes.ts";
import { conformanceNames } from "../transpiler/support/programs.ts";

const SEED = Number(process.env.FUZZ_SEED ?? 2026);
/** How many of the programs: another seed takes others. */
const SHARE = 1 / 3;
/** As many of the programs as are to be taken and to print the same, for the others to be exceptions. */
const LEAST_SHARE = 0.85;

const programs = new Map<string, Division>();
for (const name of conformanceNames()) {
	const draw = drawing(name);
	if (draw() >= SHARE) continue;
	// what only the board has is not for Node
	if (existsSync(join(import.meta.dirname, name.replace(/\.ts$/, ".expected.txt")))) continue;
	const text = readFileSync(join(import.meta.dirname, name), "utf8");
	// which of two timers comes first may differ from run to run on a busy machine
	const division = /^import\b|\bset(Timeout|Interval)\b/m.test(text) ? null : divided(text, draw);
	if (division !== null) programs.set(name.replace("/", "_").replace(/\.ts$/, ""), division);
}

/** Numbers from 0 up to 1, the same for a name at each run of a seed. */
function drawing(name: string): () => number {
	let state = [...name].reduce((n, c) => (Math.imul(n, 31) + c.charCodeAt(0)) >>> 0, SEED);
	return () => {
		state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
		return state / 2 ** 32;
	};
}

/** Compiles all of them at once; a folder for each below the one that is handed back. */
function compiled(): { readonly folder: string; readonly refused: ReadonlySet<string> } {
	const folder = temporaryFolder();
	const refused = new Set<string>();
	for (const isLoose of [false, true]) {
		const some = [...programs].filter(([name]) => name.startsWith("loose_") === isLoose);
		const sources = some.flatMap(([name, division]) =>
			[...division].map(([place, text]) => [`${name}/${place}.ts`, text] as const),
		);
		const options = isLoose ? { noUncheckedIndexedAccess: false } : {};
		const { files, diagnostics } = transpileApart(writeProject(temporaryFolder(), new Map(sources), options));
		for (const { path, text } of files) write(join(folder, path), text);
		for (const { file } of diagnostics) if (file !== null) refused.add(basename(dirname(file)));
	}
	return { folder, refused };
}

function forNode(): string {
	const folder = temporaryFolder();
	const prelude = pathToFileURL(join(import.meta.dirname, "../transpiler/support/prelude.mjs")).href;
	const inScope = `import { runInThisContext } from "node:vm";
import { PRELUDE } from "${prelude}";
runInThisContext(PRELUDE);
`;
	write(join(folder, "prelude.mjs"), inScope);
	for (const [name, division] of programs)
		for (const [place, text] of division) {
			const { code } = transformSync(text, STRIPPED);
			write(join(folder, name, `${place}.mjs`), code.replace(/ from "\.\/(first|second)"/g, ' from "./$1.mjs"'));
		}
	return folder;
}

function write(path: string, text: string): void {
	mkdirSync(dirname(path), { recursive: true });
	writeFileSync(path, text);
}

const { folder, refused } = compiled();
const taken = [...programs.keys()].filter((name) => !refused.has(name));
const [command = "", ...args] = await micropython();
const inPython = await runEach(taken, (name) => [command, [...args, "-c", `import ${name}.main`]], folder);
const inNode = await runEach(
	taken,
	(name) => [process.execPath, ["--import", "./prelude.mjs", `${name}/main.mjs`]],
	forNode(),
);

let same = 0;
for (const name of taken) {
	const [python, node] = [inPython.get(name) as Ended, inNode.get(name) as Ended];
	const isLoud = python.hasFailed && node.output.startsWith(python.output);
	const isSame = python.output === node.output && python.hasFailed === node.hasFailed;
	if (isSame) same++;
	test(`${name} in ${programs.get(name)?.size} modules prints nothing but what it prints in Node`, () => {
		if (!isSame && !isLoud) throw failure(`Node:\n${node.output}\nMicroPython:\n${python.output}${texts(name)}`);
	});
}

function texts(name: string): string {
	return [...(programs.get(name) ?? [])].map(([place, text]) => `\n// ${place}.ts\n${text}`).join("");
}

test("nearly all programs are taken and print the same when they are divided", () => {
	assert.ok(same >= LEAST_SHARE * programs.size, `${same} of ${programs.size}`);
});

test.run();
