// A share of `npm run soak`.
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { runTool } from "../helpers/command.ts";
import { badFrames, badMessages, publications, type Result, SLACK } from "./soak/soak.ts";

const test = suite("the gateway, in the long run");
const SEED = 20_261_123;

function isFine({ before, after, trouble }: Result): void {
	assert.equal(trouble, []);
	assert.ok(after <= before + SLACK, `heap ${before} bytes before, ${after} after`);
}

test("answers after each of the 23 bad frames and 2000 random and mutated ones, and its heap returns to its level", async () => {
	isFine(await badFrames(2000, SEED));
});

test("answers after each hundred of 4000 messages with topics and payloads of any bytes, and its heap returns to its level", async () => {
	isFine(await badMessages(4000, SEED));
});

test("has the heap at the end of 1500 publications in a row that it had at their start", async () => {
	isFine(await publications(1500));
});

test("npm run soak is told what is wrong in a sentence", async () => {
	const { status, stderr } = await runTool("tests/firmware/soak/main.ts", ["--frames", "many"]);
	assert.is(stderr, 'npm run soak: --frames takes a whole number from 0 to 1000000000, not "many"\n');
	assert.is(status, 1);
});

test.run();
