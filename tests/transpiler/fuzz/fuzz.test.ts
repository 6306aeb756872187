// Random programs mean on MicroPython what they mean in Node, or are refused. `npm run fuzz` runs others, and more.
import { test } from "uvu";
import * as assert from "uvu/assert";
import { assertNoFailures, FIRST_SEED, totalsOf } from "./fixed.ts";
import { summary } from "./totals.ts";

const BATCHES = 10;
const COUNT = 150;

const totals = await totalsOf(BATCHES, { count: COUNT, statements: 10, kind: "random" });

test(`${BATCHES * COUNT} random programs print the same in Node and on MicroPython`, () => {
	const again = `npm run fuzz -- --seed ${FIRST_SEED} makes them smaller`;
	assertNoFailures(totals, `${summary(totals)}; ${again}`);
});

test("most random programs are in the subset", () => {
	const reasons = Object.entries(totals.refused).map(([code, n]) => `${n} ${totals.refusedFirst[code] ?? code}`);
	assert.ok(totals.accepted > totals.programs * 0.9, `${summary(totals)}:\n${reasons.join("\n")}`);
});

test.run();
