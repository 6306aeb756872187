// Whatever tree is printed, Python reads the same tree back, and no line is longer than PEP 8 by way of ruff allows.
import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { pythonTool } from "../../../tools/bootstrap.ts";
import type { Expr } from "../../../transpiler/src/python/ast.ts";
import { print } from "../../../transpiler/src/python/print.ts";
import { temporaryFolder } from "../../helpers/folder.ts";
import { failure } from "../support/compare.ts";
import { anyExpression, structure } from "./random-python.ts";

const SEED = Number(process.env.FUZZ_SEED ?? 7);
const RUNS = Number(process.env.FUZZ_RUNS ?? 1500);

const trees = fc.sample(anyExpression, { seed: SEED, numRuns: RUNS });

/** Stored in a function, where `await` and `yield` may stand. */
function printed(value: Expr): string {
	const body = [{ k: "assign" as const, targets: [{ k: "name" as const, id: "x" }], value }];
	return print([{ k: "def", name: "f", params: [], body, decorators: [], isAsync: true }]).text;
}

const texts = trees.map(printed);

test(`Python reads ${RUNS} random expressions of seed ${SEED} back as they were`, async () => {
	const python = join(await pythonTool("ruff"), "..", "python");
	const file = join(temporaryFolder(), "texts.json");
	writeFileSync(file, JSON.stringify(texts));
	const output = execFileSync(python, ["-I", join(import.meta.dirname, "structure.py"), file], { maxBuffer: 2 ** 28 });
	const found = JSON.parse(output.toString()) as unknown[];
	const wrong = trees.flatMap((tree, i) => {
		const [wanted, got] = [JSON.stringify(structure(tree)), JSON.stringify(found[i])];
		return wanted === got ? [] : [`${texts[i]}is read as\n${got}\nand was\n${wanted}`];
	});
	const [smallest] = wrong.sort((a, b) => a.length - b.length);
	if (smallest !== undefined) throw failure(`${wrong.length} are read wrongly:\n${smallest}`);
});

test("no line is longer than 88 columns, unless it says noqa", () => {
	for (const text of texts)
		for (const line of text.split("\n")) assert.ok(line.length <= 88 || /# noqa: E501$/.test(line), line);
});

test("every line says where it came from, or that it came from nowhere", () => {
	const origin = { file: "a.ts", line: 3, column: 5 };
	const value = trees.find((t) => printed(t).split("\n").length > 4) ?? trees[0];
	assert.ok(value !== undefined);
	const { text, lines } = print([
		{ k: "comment", comments: ["header"] },
		{ k: "assign", targets: [{ k: "name", id: "x" }], value, origin, spaced: true },
	]);
	assert.is(lines.length, text.split("\n").length - 1);
	assert.equal(lines[0], null);
	assert.equal(lines.at(-1), origin);
});

test.run();
