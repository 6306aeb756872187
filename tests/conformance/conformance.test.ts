// Each program of this folder prints on MicroPython, twice, what it prints in Node, or, where it is about what only the board
// has, what stands in `NAME.expected.txt` beside it. Its first line says what it is about, by the rows of the list of
// differences between the two languages.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { compareCompiled, failure, MACHINES, type Machine } from "../transpiler/support/compare.ts";
import { compileProject } from "../transpiler/support/compile.ts";
import { conformanceNames, isLoose } from "../transpiler/support/programs.ts";

const FOLDER = import.meta.dirname;
const names = conformanceNames();
const sources = new Map(names.map((name) => [name, readFileSync(join(FOLDER, name), "utf8")]));
const compiled = new Map([
	...compile("tsconfig.json", (name) => !isLoose(name)),
	...compile("loose/tsconfig.json", isLoose),
]);

function compile(tsconfig: string, isMeant: (name: string) => boolean): ReturnType<typeof compileProject> {
	const files = names.filter(isMeant).map((name) => join(FOLDER, name));
	return compileProject(join(FOLDER, tsconfig), files, FOLDER);
}

/** What a program must print that Node cannot run, or null. */
function expectedOutput(name: string): string | null {
	const path = join(FOLDER, name.replace(/\.ts$/, ".expected.txt"));
	return existsSync(path) ? readFileSync(path, "utf8").trimEnd() : null;
}

/** Programs that a build of MicroPython cannot run, with what it lacks; the test fails for one that it can. */
const LACKING: Readonly<Record<Machine, Readonly<Record<string, string>>>> = {
	unix: {},
	"32-bit WebAssembly": {
		"board/machine_code.ts": "a compiler to machine code",
		"functions/deep_calls.ts": "a stack of its own size",
	},
};

for (const machine of Object.keys(MACHINES) as Machine[]) {
	const verdicts = await compareCompiled(compiled, sources, expectedOutput, [machine]);
	for (const name of names) {
		const about = /^\/\/ (.*)\n/.exec(sources.get(name) ?? "")?.[1] ?? "says what it is about";
		const lack = LACKING[machine][name];
		const verdict = verdicts.get(name);
		if (lack !== undefined) {
			test(`${name} on ${machine} lacks ${lack}`, () => assert.is(verdict?.kind, "different"));
			continue;
		}
		test(`${name} on ${machine}: ${about}`, () => {
			if (verdict?.kind === "different") throw failure(verdict.report);
			if (verdict?.kind === "refused") throw failure(`refused:\n${verdict.text}`);
			assert.ok(verdict?.kind === "same" && verdict.output !== "", "it prints something");
		});
	}
}

test.run();
