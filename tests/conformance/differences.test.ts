// Each row of differences.md has a program that prints the same on both sides, or a fixture that is refused.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";

const FOLDER = import.meta.dirname;
const FIXTURES = join(FOLDER, "../transpiler/diagnostics/fixtures");

const rows: readonly string[] =
	readFileSync(join(FOLDER, "differences.md"), "utf8").match(/(?<=^\| )[A-Z]\d+(?= \|)/gm) ?? [];

/** Rows by the file that proves them. */
const proofs = new Map([
	...namedIn(FOLDER, (text) => rowsOfProgram(text.split("\n", 1)[0] ?? "")),
	...namedIn(FIXTURES, (text) => [...text.matchAll(/\/\/ rows: (.*)/g)].flatMap(([, list = ""]) => expand(list))),
]);

function namedIn(folder: string, rowsOf: (text: string) => string[]): [string, string[]][] {
	return readdirSync(folder, { recursive: true, encoding: "utf8" })
		.filter((name) => name.endsWith(".ts") && !name.endsWith(".test.ts"))
		.map((name) => [name, rowsOf(readFileSync(join(folder, name), "utf8"))]);
}

/** `// A1, A2: what it is about` or `// What it is about (A1, A2)`. */
function rowsOfProgram(first: string): string[] {
	const list =
		/^\/\/ ((?:[A-Z]\d+(?:, | to )?)+):/.exec(first)?.[1] ?? /\(((?:[A-Z]\d+(?:, | to )?)+)\)/.exec(first)?.[1];
	return list === undefined ? [] : expand(list);
}

/** `A1, C3 to C5` */
function expand(list: string): string[] {
	return list.split(", ").flatMap((part) => {
		const [, letter = "", from, to] = /^([A-Z])(\d+) to [A-Z](\d+)$/.exec(part) ?? [];
		if (letter === "") return [part.trim()];
		return Array.from({ length: Number(to) - Number(from) + 1 }, (_, i) => `${letter}${Number(from) + i}`);
	});
}

test("the list has each row once", () => {
	assert.ok(rows.length > 100);
	assert.equal(rows.length, new Set(rows).size);
});

test("each row has a program or a fixture", () => {
	const proven = new Set([...proofs.values()].flat());
	assert.equal(
		rows.filter((row) => !proven.has(row)),
		[],
	);
});

test("no program and no fixture names a row that the list has not", () => {
	const unknown = [...proofs].flatMap(([name, named]) =>
		named.filter((r) => !rows.includes(r)).map((r) => `${name}: ${r}`),
	);
	assert.equal(unknown, []);
});

test.run();
