// Wire protocol v2 by its test vectors, which docs/protocol.md explains: the gateway answers frame for frame.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { MqttClient } from "mqtt";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { openClient } from "../helpers/mqtt.ts";
import { House } from "./house.ts";

type Payload = string | { readonly hex: string };

interface Vector {
	readonly about: string;
	/** What is published before, as [topic, message]. */
	readonly publish?: readonly (readonly [string, Payload])[];
	readonly send: string;
	/** The gateway's frames in their order. `<n>` is the number of the first downlink, `<time>` any number. */
	readonly hear: readonly string[];
	/** What reaches the broker: topic, message, qos, retain. */
	readonly broker?: readonly [string, Payload, number, boolean];
}

const NODE = "02006e6f7999";
const vectors = readFileSync(join(import.meta.dirname, "vectors", "v2.jsonl"), "utf8")
	.trim()
	.split("\n")
	.map((line) => JSON.parse(line) as Vector);

const test = suite("wire protocol v2");
let house: House;
let client: MqttClient;
/** The number of the first downlink, once it is known. */
let first: number | undefined;
test.before(async () => {
	house = await House.open();
	await house.probe(NODE);
	client = await openClient(house.broker?.url ?? "");
});
test.after(async () => {
	await client?.endAsync(true);
	await house?.close();
});

const bytes = (payload: Payload): Buffer =>
	typeof payload === "string" ? Buffer.from(payload) : Buffer.from(payload.hex, "hex");
const filled = (text: string): string =>
	text.replace(/<n(?:\+(\d))?>/g, (_, more = "0") => String((first ?? 0) + Number(more)));

/** Does a frame fit what the vector expects? Learns the number of the first downlink. */
function fits(frame: string, expected: string): boolean {
	if (first === undefined && expected.includes("<n>")) {
		const form = expected.replace(/[[\]]/g, "\\$&").replace("<n>", "(\\d+)");
		first = Number(new RegExp(`^${form}$`).exec(frame)?.[1]);
	}
	const [before = "", after] = filled(expected).split("<time>");
	if (after === undefined) return frame === before;
	return frame.startsWith(before) && /^\d+$/.test(frame.slice(before.length, frame.length - after.length));
}

for (const { about, publish = [], send, hear, broker } of vectors) {
	test(about, async () => {
		for (const [topic, payload] of publish) {
			await client.publishAsync(topic, bytes(payload), { qos: 1 });
		}
		if (publish.length > 0) await house.waiting(NODE, publish.length);
		const mark = house.world.mark();
		await house.inject(NODE, filled(send));
		const id = /^\[(\d+)/.exec(send)?.[1];
		const heard = id === undefined ? [] : await house.framesUntil(NODE, new RegExp(`^\\[${id},[0-9]`), mark);
		assert.is(heard.length, hear.length, heard.join("\n"));
		for (const [i, frame] of heard.entries()) assert.ok(fits(frame, hear[i] ?? ""), `${frame} is not ${hear[i]}`);
		if (broker === undefined) return;
		const [topic, payload, qos, retain] = broker;
		const message = await house.published(topic, /(?:)/, mark);
		assert.equal([Buffer.from(message.payload), message.qos, message.retain], [bytes(payload), qos, retain]);
	});
}

test("a request that came twice reached the broker once", () => {
	assert.is(house.publications("shed").filter((text) => text === "Count 1").length, 1);
});

test.run();
