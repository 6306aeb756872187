// The library's functions give on MicroPython what they give in Node, whatever they are called on and given, or are refused,
// or end with an error. `npm run fuzz` makes other calls, and more.
import { test } from "uvu";
import * as assert from "uvu/assert";
import { assertNoFailures, totalsOf } from "./fixed.ts";
import { summary } from "./totals.ts";

const BATCHES = 2;
const COUNT = 75;

const totals = await totalsOf(BATCHES, { count: COUNT, statements: 0, kind: "library" });

test(`${BATCHES * COUNT} programs of calls of the library print nothing that Node does not print`, () => {
	assertNoFailures(totals);
});

test("hardly any raises where Node does not", () => {
	const [first] = totals.raised;
	assert.ok(totals.raised.length < totals.programs / 10, `${summary(totals)}:\n${first?.source}\n${first?.report}`);
});

test("most of those that TypeScript takes are in the subset", () => {
	const mistyped = Object.entries(totals.refused).reduce((sum, [code, n]) => sum + (/^TS\d/.test(code) ? n : 0), 0);
	assert.ok(
		totals.accepted > (totals.programs - mistyped) * 0.8,
		`${summary(totals)}: ${JSON.stringify(totals.refused)}`,
	);
});

test.run();
