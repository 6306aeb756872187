// Random programs mean on MicroPython what they mean in Node, or are refused. `npm run fuzz` runs others, and more.
import { test } from "uvu";
import * as assert from "uvu/assert";
import { failure } from "../support/compare.ts";
import { runBatches } from "./pool.ts";
import { add, NOTHING, summary } from "./totals.ts";

const BATCHES = 10;
const COUNT = 150;
const FIRST_SEED = 2026;

let seed = FIRST_SEED;
let totals = NOTHING;
const next = () =>
	seed < FIRST_SEED + BATCHES ? { seed: seed++, count: COUNT, statements: 10, kind: "random" as const } : null;
await runBatches(next, (outcome) => {
	totals = add(totals, outcome);
});

test(`${BATCHES * COUNT} random programs print the same in Node and on MicroPython`, () => {
	const [smallest] = [...totals.failures].sort((a, b) => a.source.length - b.source.length);
	if (smallest === undefined) return;
	const again = `npm run fuzz -- --seed ${FIRST_SEED} makes them smaller`;
	throw failure(`${summary(totals)}; ${again}. The smallest:\n${smallest.source}\n${smallest.report}`);
});

test("most random programs are in the subset", () => {
	const reasons = Object.entries(totals.refused).map(([code, n]) => `${n} ${totals.refusedFirst[code] ?? code}`);
	assert.ok(totals.accepted > totals.programs * 0.9, `${summary(totals)}:\n${reasons.join("\n")}`);
});

test.run();
