import { suite } from "uvu";
import * as assert from "uvu/assert";
import { memory } from "../../bench/firmware/memory.ts";
import { isMissed, lineOf, quantile } from "../../bench/firmware/row.ts";
import { frameMillis } from "../../sim/air/airtime.ts";
import { runTool } from "../helpers/command.ts";

const test = suite("npm run bench -- firmware");

test("measures heap and bytes of every part of the firmware", async () => {
	const rows = await memory();
	assert.ok(rows.length >= 10);
	for (const { name, value } of rows) assert.ok(value > 500 && value < 200_000, `${name}: ${value}`);
});

test("marks what misses its goal, at least or at most", () => {
	assert.is(isMissed({ name: "a", value: 5, least: 5 }), false);
	assert.is(isMissed({ name: "a", value: 5, least: 6 }), true);
	assert.is(isMissed({ name: "a", value: 5, most: 4 }), true);
	assert.is(isMissed({ name: "a", value: Number.NaN, most: 4 }), true);
	assert.match(lineOf({ name: "a", value: 5, original: 8, most: 4 }), /^a +5 +8 +<= 4 !$/);
	assert.match(lineOf({ name: "a", value: 5.25, digits: 1 }), /^a +5\.3$/);
	assert.is(quantile([5, 1, 4, 2, 3], 0.5), 3);
});

test("computes what the air carries as its README says", () => {
	assert.is(frameMillis(74, true).toFixed(2), "1.49");
	assert.is(frameMillis(17, true).toFixed(2), "1.04");
});

test("says which parts there are", async () => {
	const { status, stderr } = await runTool("bench/main.ts", ["firmware", "speed"]);
	assert.is(stderr, "npm run bench: There is no part speed: memory, latency, throughput, downlink, wake\n");
	assert.is(status, 1);
});

test.run();
