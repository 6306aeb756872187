import { suite } from "uvu";
import * as assert from "uvu/assert";
import { STA } from "../../sim/air/radio.ts";
import { Random } from "../../sim/air/random.ts";
import { makeAir } from "./air-fixture.ts";

const test = suite("loss in the air");
const HELLO = Buffer.from("hello");

/** How many tries each of 60 frames took; 0 for those that were lost. */
async function tries(seed: number, before?: (fixture: ReturnType<typeof makeAir>) => Promise<void>) {
	const fixture = makeAir({ seed, loss: 0.6, ackLoss: 0.1 });
	const [one, other] = [fixture.board("one", 6), fixture.board("other", 6)];
	await before?.(fixture);
	const all: number[] = [];
	for (let i = 0; i < 60; i++) {
		const receipt = await fixture.air.send(one.radio, STA, other.mac, HELLO);
		all.push(receipt.acked ? receipt.tries : 0);
	}
	return all;
}

test("is decided by the seed: the same traffic meets the same fate, with another seed another", async () => {
	assert.equal(await tries(7), await tries(7));
	assert.not.equal(await tries(7), await tries(8));
});

test("of one link does not depend on what other boards send in between", async () => {
	const disturbed = await tries(7, async ({ air, board }) => {
		const [third, fourth] = [board("third", 6), board("fourth", 6)];
		for (let i = 0; i < 25; i++) await air.send(third.radio, STA, fourth.mac, HELLO);
	});
	assert.equal(disturbed, await tries(7));
});

test("draws anew for each hidden retry: at 60 % a frame is lost about every twentieth time, and takes one to six tries", async () => {
	const { air, board } = makeAir({ seed: 3, loss: 0.6 });
	const [one, other] = [board("one", 6), board("other", 6)];
	const seen = new Set<number>();
	let lost = 0;
	for (let i = 0; i < 1000; i++) {
		const receipt = await air.send(one.radio, STA, other.mac, HELLO);
		seen.add(receipt.tries);
		if (!receipt.acked) lost++;
	}
	assert.equal([...seen].sort(), [1, 2, 3, 4, 5, 6]);
	assert.ok(lost > 25 && lost < 75, `${lost} of 1000, expected 47`);
	assert.is(other.received.length, 1000 - lost);
});

test("can be set for one direction of one link, by either MAC of a board, and taken back", async () => {
	const { air, board } = makeAir();
	const [one, other] = [board("one", 6), board("other", 6)];
	air.setLink({ loss: 1 }, { from: one.radio.macs[1], to: other.mac });
	assert.is((await air.send(one.radio, STA, other.mac, HELLO)).acked, false);
	assert.is((await air.send(other.radio, STA, one.mac, HELLO)).acked, true);
	air.setLink({ loss: 0 }, { from: one.mac, to: other.mac });
	assert.is((await air.send(one.radio, STA, other.mac, HELLO)).acked, true);
});

test("can be set for all links while the world runs; a single link's setting wins over it", async () => {
	const { air, board } = makeAir();
	const [one, other, third] = [board("one", 6), board("other", 6), board("third", 6)];
	air.setLink({ loss: 0 }, { to: third.mac });
	air.setLink({ loss: 1 });
	assert.is((await air.send(one.radio, STA, other.mac, HELLO)).acked, false);
	assert.is((await air.send(one.radio, STA, third.mac, HELLO)).acked, true);
});

test("refuses what is not a probability, with a sentence", () => {
	const { air } = makeAir();
	assert.throws(() => air.setLink({ loss: 10 }), /loss is a probability, 0 to 1; 10 is not/);
	assert.throws(() => makeAir({ ackLoss: -1 }), /ackLoss is a probability/);
});

test("draws numbers that are spread evenly", () => {
	const random = new Random(42).fork("evenly");
	const buckets = new Array<number>(10).fill(0);
	for (let i = 0; i < 10_000; i++) {
		const bucket = Math.floor(random.next() * 10);
		buckets[bucket] = (buckets[bucket] ?? 0) + 1;
	}
	for (const count of buckets) assert.ok(count > 850 && count < 1150, buckets.join(" "));
});

test("duplicates hand a frame over twice, as often as they are asked for, and leave the losses as they were", async () => {
	const outcomes = async (duplicates: number) => {
		const { air, board } = makeAir({ seed: 5, loss: 0.5, duplicates });
		const [one, other] = [board("one", 6), board("other", 6)];
		const receipts = [];
		for (let i = 0; i < 100; i++) receipts.push(await air.send(one.radio, STA, other.mac, HELLO));
		const arrived = receipts.filter(({ outcome }) => outcome === "delivered").length;
		return { receipts, twice: other.received.length - arrived, arrived };
	};
	const [never, often, always] = [await outcomes(0), await outcomes(0.3), await outcomes(1)];
	assert.is(never.twice, 0);
	assert.ok(often.twice > 15 && often.twice < 45, `${often.twice} of 100`);
	assert.is(always.twice, always.arrived);
	assert.equal(often.receipts, never.receipts);
});

test.run();
