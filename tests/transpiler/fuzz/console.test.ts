// Random nested values are printed as Node's own console.log prints them. FUZZ_SEED and FUZZ_RUNS choose others.
import fc from "fast-check";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { compareTexts, failure } from "../support/compare.ts";

const SEED = Number(process.env.FUZZ_SEED ?? 2026);
const RUNS = Number(process.env.FUZZ_RUNS ?? 250);

const text = fc
	.oneof(
		fc.string({ maxLength: 12 }),
		fc.constantFrom(
			"it's",
			'say "hi"',
			"both ' and \"",
			`${"$"}{x} ' "`,
			"a\nb",
			`${"long ".repeat(16)}\nline`,
			"é",
			"日本",
		),
	)
	.map((t) => JSON.stringify(t));
const number = fc
	.oneof(fc.integer(), fc.integer({ min: 0, max: 99 }), fc.constantFrom(0.5, 1e21, 1e-7, -2.25, 123456.789))
	.map(String);
const key = fc.constantFrom("a", "b", "name", "long_key_name", '"b-c"', "$x", "k9", '"two words"');

/** The source of a literal; in one array all are of one form, so that its type is plain. */
const { literal } = fc.letrec<{ literal: string; array: string; object: string }>((tie) => ({
	literal: fc.oneof({ maxDepth: 5 }, text, number, fc.constantFrom("true", "false"), tie("array"), tie("object")),
	array: fc
		.oneof(
			fc.array(number, { maxLength: 110 }),
			fc.array(text, { maxLength: 20 }),
			fc.array(fc.array(number, { minLength: 1, maxLength: 8 }).map(listed), { maxLength: 9 }),
			fc.array(tie("literal"), { minLength: 1, maxLength: 1 }),
		)
		.map(listed),
	object: fc
		.uniqueArray(fc.tuple(key, tie("literal")), { maxLength: 6, selector: ([k]) => k })
		.map((entries) => `{ ${entries.map(([k, v]) => `${k}: ${v}`).join(", ")} }`),
}));

function listed(items: readonly string[]): string {
	return `[${items.join(", ")}]`;
}

const shown = fc.oneof(
	literal.map((value) => `const value = ${value};\nconsole.log(value, [value]);`),
	fc
		.array(fc.tuple(text, literal), { minLength: 1, maxLength: 1 })
		.map((entries) => `console.log(new Map([${entries.map((e) => listed(e)).join(", ")}] as const), new Set([1, 2]));`),
);
const sources = new Map(fc.sample(shown, { seed: SEED, numRuns: RUNS }).map((t, i) => [`shown${i}.ts`, t]));
const verdicts = await compareTexts(sources);

test(`${RUNS} random values of seed ${SEED} are printed as Node prints them`, () => {
	const different = [...verdicts].flatMap(([name, v]) => (v.kind === "different" ? [{ name, report: v.report }] : []));
	const [smallest] = different.sort((a, b) => a.report.length - b.report.length);
	if (smallest === undefined) return;
	throw failure(`${different.length} differ, this is the smallest:\n${sources.get(smallest.name)}\n${smallest.report}`);
});

test("nearly all of them are accepted", () => {
	const refused = [...verdicts.values()].flatMap((v) => (v.kind === "refused" ? [v.text] : []));
	assert.ok(refused.length < RUNS / 20, `${refused.length} are refused:\n${refused.slice(0, 20).join("\n")}`);
});

test.run();
