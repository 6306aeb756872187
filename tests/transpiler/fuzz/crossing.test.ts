// All kinds of value go all ways: a crossing of the two means on MicroPython what it means in Node, or is refused, or ends
// with an error. `npm run fuzz` runs others, and more.
import { test } from "uvu";
import * as assert from "uvu/assert";
import { assertNoFailures, totalsOf } from "./fixed.ts";
import { summary } from "./totals.ts";

const BATCHES = 4;
const COUNT = 125;

const totals = await totalsOf(BATCHES, { count: COUNT, statements: 0, kind: "crossing" });

test(`${BATCHES * COUNT} crossings print nothing that Node does not print`, () => {
	assertNoFailures(totals);
});

test("hardly any raises where Node does not", () => {
	const [first] = totals.raised;
	assert.ok(totals.raised.length < totals.programs / 20, `${summary(totals)}:\n${first?.source}\n${first?.report}`);
});

test("most of those that TypeScript takes are in the subset", () => {
	const entries = Object.entries(totals.refused);
	const mistyped = entries.filter(([code]) => /^TS\d/.test(code)).reduce((sum, [, n]) => sum + n, 0);
	assert.ok(
		totals.accepted > (totals.programs - mistyped) * 0.9,
		`${summary(totals)}: ${JSON.stringify(totals.refused)}`,
	);
});

test.run();
