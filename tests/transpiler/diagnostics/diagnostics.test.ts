// Every diagnostic fires at the place that its fixture marks, and nowhere beside it. A fixture is a file, or a folder
// where the code is about files; a comment at the end of a line names what is expected there: `// TSM2001 9` is the
// code and the column. A first line `// target: esp8266` names the board that the fixture is compiled for.
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { CATALOG } from "../../../transpiler/src/diagnostics/catalog.ts";
import { TARGETS, type Target } from "../../../transpiler/src/program/target.ts";
import { ROOT } from "../../helpers/command.ts";
import { type Compiled, compileTexts } from "../support/compile.ts";

const FIXTURES = join(import.meta.dirname, "fixtures");

/** What is wrong with the call, not with a program: the command line's tests have these. */
const OF_THE_TOOL = ["TSM9001", "TSM9002", "TSM9003"];

/** `{"TSM1002.ts" => text}`, or each file of a folder by its path in it. */
function filesOf(fixture: string): Map<string, string> {
	const path = join(FIXTURES, fixture);
	if (!statSync(path).isDirectory()) return new Map([[fixture, readFileSync(path, "utf8")]]);
	const names = readdirSync(path, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".ts"));
	return new Map(names.map((name) => [name, readFileSync(join(path, name), "utf8")]));
}

function sourceOf(folder: string): string {
	const names = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".ts"));
	return names.map((name) => readFileSync(join(folder, name), "utf8")).join("\n");
}

/** `["3: TSM1002 1"]` of the comments. */
function expected(text: string): string[] {
	return text.split("\n").flatMap((line, i) => {
		const marks = / \/\/ ((?:TSM?\d+ \d+(?:, )?)+)$/.exec(line)?.[1]?.split(", ") ?? [];
		return marks.map((mark) => `${i + 1}: ${mark}`);
	});
}

function found(compiled: Compiled | undefined): string[] {
	return (compiled?.diagnostics ?? []).map((d) => `${d.line}: ${d.code} ${d.column}`);
}

/** The board that a fixture is for; null where it says nothing. */
function targetOf(text: string): Target | null {
	return TARGETS.find((t) => text.startsWith(`// target: ${t}\n`)) ?? null;
}

const names = readdirSync(FIXTURES).sort();
const single = new Map(
	names
		.filter((name) => name.endsWith(".ts"))
		.flatMap((name) => [...filesOf(name)])
		.filter(([, text]) => targetOf(text) === null),
);
const compiledSingle = compileTexts(single);

function compileFixture(files: ReadonlyMap<string, string>): ReadonlyMap<string, Compiled> {
	const [target = "unix"] = [...files.values()].map(targetOf).filter((t) => t !== null);
	return compileTexts(files, target);
}

for (const name of names) {
	test(`${name} is refused just where it is marked`, () => {
		const files = filesOf(name);
		const compiled = single.has(name) ? compiledSingle : compileFixture(files);
		const code = name.replace(/\.ts$/, "");
		let fired = false;
		for (const [path, text] of files) {
			assert.equal(found(compiled.get(path)), expected(text), path);
			fired ||= expected(text).some((mark) => mark.includes(code));
		}
		assert.ok(fired, `${code} is marked somewhere`);
	});
}

test("every code of the catalog has a fixture, and something reports it", () => {
	const source = sourceOf(join(ROOT, "transpiler/src"));
	for (const code of Object.keys(CATALOG)) assert.match(source, new RegExp(`"${code}"`), `${code} is reported`);
	const without = Object.keys(CATALOG).filter(
		(code) =>
			!OF_THE_TOOL.includes(code) && !existsSync(join(FIXTURES, `${code}.ts`)) && !existsSync(join(FIXTURES, code)),
	);
	assert.equal(without, []);
});

test("every fixture is of a code of the catalog", () => {
	assert.equal(
		names.map((name) => name.replace(/\.ts$/, "")).filter((code) => !Object.hasOwn(CATALOG, code)),
		[],
	);
});

test("every code says what is wrong in a sentence, and a way out in another", () => {
	for (const [code, { message, help }] of Object.entries(CATALOG)) {
		assert.match(code, /^TSM[123459]\d{3}$/);
		if (message !== "{0}") assert.match(message, /[.}]$/, code);
		assert.match(help, /^[A-Z].*[.`]$/, code);
	}
});

test.run();
