// Each program of this folder prints on MicroPython what it prints in Node, or, where it is about what only the board
// has, what stands in `NAME.expected.txt` beside it. Its first line says what it is about, by the rows of the list of
// differences between the two languages.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { compareCompiled, failure } from "../transpiler/support/compare.ts";
import { compileProject } from "../transpiler/support/compile.ts";

const FOLDER = import.meta.dirname;
const names = readdirSync(FOLDER, { recursive: true, encoding: "utf8" })
	.filter((name) => /^[^/]+\/[^/]+\.ts$/.test(name))
	.sort();
const sources = new Map(names.map((name) => [name, readFileSync(join(FOLDER, name), "utf8")]));
const compiled = compileProject(
	join(FOLDER, "tsconfig.json"),
	names.map((name) => join(FOLDER, name)),
	FOLDER,
);
const verdicts = await compareCompiled(compiled, sources, expectedOutput);

/** What a program must print that Node cannot run, or null. */
function expectedOutput(name: string): string | null {
	const path = join(FOLDER, name.replace(/\.ts$/, ".expected.txt"));
	return existsSync(path) ? readFileSync(path, "utf8").trimEnd() : null;
}

for (const name of names) {
	const about = /^\/\/ (.*)\n/.exec(sources.get(name) ?? "")?.[1] ?? "says what it is about";
	test(`${name}: ${about}`, () => {
		const verdict = verdicts.get(name);
		if (verdict?.kind === "different") throw failure(verdict.report);
		if (verdict?.kind === "refused") throw failure(`refused:\n${verdict.text}`);
		assert.ok(verdict?.kind === "same" && verdict.output !== "", "it prints something");
	});
}

test.run();
