// What `tsmpy explain` and docs/diagnostics/ say of a code holds: its bad example reports it, its good one is taken.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { pages } from "../../../transpiler/scripts/diagnostics.ts";
import { CATALOG, type Code } from "../../../transpiler/src/diagnostics/catalog.ts";
import { type Example, explain } from "../../../transpiler/src/diagnostics/explain.ts";
import type { Target } from "../../../transpiler/src/program/target.ts";
import { ROOT } from "../../helpers/command.ts";
import { compileTexts } from "../support/compile.ts";

const codes = Object.keys(CATALOG) as Code[];

/** No program is at fault, so there is none to show. */
const OF_THE_TOOL = /^TSM9/;

/** TSM5xxx are about boards. */
const targetOf = (code: Code): Target => (code.startsWith("TSM5") || code === "TSM2020" ? "esp8266" : "unix");

/** Codes that a program reports, by the example that it is; examples of one file are compiled together. */
function reported(examples: ReadonlyMap<string, Example>, target: Target): Map<string, string[]> {
	const found = new Map<string, string[]>();
	const single = new Map<string, string>();
	for (const [id, example] of examples) {
		const text = example.get("main.ts");
		if (example.size === 1 && text !== undefined) single.set(`${id}.ts`, text);
		else if (example.size > 0)
			found.set(
				id,
				[...compileTexts(example, target).values()].flatMap((c) => c.diagnostics.map((d) => d.code)),
			);
	}
	for (const [name, compiled] of compileTexts(single, target))
		found.set(
			name.replace(/\.ts$/, ""),
			compiled.diagnostics.map((d) => d.code),
		);
	return found;
}

const examples = (target: Target): Map<string, Example> =>
	new Map(
		codes
			.filter((code) => targetOf(code) === target)
			.flatMap((code) => {
				const { refused, taken } = explain(code);
				return [[`${code}_refused`, refused] as const, [`${code}_taken`, taken] as const];
			}),
	);
const said = new Map([...reported(examples("unix"), "unix"), ...reported(examples("esp8266"), "esp8266")]);

for (const code of codes) {
	test(`${code} tells why, and its examples are refused and taken as they say`, () => {
		assert.ok(explain(code).why.length > 40, "there is a reason, in transpiler/explanations");
		if (OF_THE_TOOL.test(code)) return;
		assert.ok((said.get(`${code}_refused`) ?? []).includes(code), `refused: ${said.get(`${code}_refused`)}`);
		assert.equal(said.get(`${code}_taken`), [], "taken");
	});
}

test("every explanation is of a code of the catalog", () => {
	const named = readdirSync(join(ROOT, "transpiler/explanations")).map((name) => name.replace(/\.md$/, ""));
	assert.equal(
		named.filter((name) => !Object.hasOwn(CATALOG, name)),
		[],
	);
});

test("docs/diagnostics is what transpiler/scripts/diagnostics.ts makes", () => {
	const folder = join(ROOT, "docs/diagnostics");
	const made = pages();
	assert.equal(existsSync(folder) ? readdirSync(folder).sort() : [], [...made.keys()].sort());
	for (const [name, text] of made) assert.is(readFileSync(join(folder, name), "utf8"), text, `${name} is current`);
});

test.run();
