import { suite } from "uvu";
import * as assert from "uvu/assert";
import type { SimEvent } from "../../sim/types.ts";
import { Score } from "../../tools/start/score.ts";

const test = suite("the score of a run");

function sent(payload: string, outcome: "delivered" | "lost" = "delivered"): SimEvent {
	const base = { kind: "frame", at: 0, from: "node", to: "gateway", channel: 6, tries: 1 } as const;
	return { ...base, payload: Buffer.from(payload), outcome };
}

function arrived(topic: string, payload: string | Uint8Array): SimEvent {
	const base = { kind: "mqtt", at: 0, qos: 1, retain: false, client: "" } as const;
	return { ...base, topic, payload: typeof payload === "string" ? Buffer.from(payload) : payload };
}

function publications(...events: SimEvent[]): number {
	const score = new Score();
	for (const event of events) score.count(event);
	return score.publications;
}

test("counts what a node sent, by either protocol, and the broker then got", () => {
	assert.is(publications(sent('[9,"p","shed","Count 0",false,1]'), arrived("shed", "Count 0")), 1);
	assert.is(publications(sent('["shed","Count 0",false,1]'), arrived("shed", "Count 0")), 1);
});

test("counts a publication of bytes, which travel as base64", () => {
	const payload = Uint8Array.of(0xff, 0x00, 0xfe);
	const frame = sent(`[9,"p","shed","${Buffer.from(payload).toString("base64")}",false,1,1]`);
	assert.is(publications(frame, arrived("shed", payload)), 1);
});

test("does not count what somebody else published, what never arrived and what is no publication", () => {
	assert.is(publications(arrived("shed", "Count 0")), 0);
	assert.is(publications(sent('[9,"p","shed","Count 0",false,1]')), 0);
	assert.is(publications(sent('[9,"p","shed","Count 0",false,1]'), arrived("shed", "Count 1")), 0);
	assert.is(publications(sent('[9,"s","shed",1]'), sent("null"), sent("{"), arrived("shed", "1")), 0);
});

test("counts a publication once that was sent twice", () => {
	const frame = sent('[9,"p","shed","Count 0",false,1]');
	assert.is(publications(frame, frame, arrived("shed", "Count 0")), 1);
});

test("counts frames and those lost", () => {
	const score = new Score();
	score.count(sent("[]"));
	score.count(sent("[]", "lost"));
	assert.equal([score.frames, score.lostFrames], [2, 1]);
});

test.run();
