// Nodes of protocol v1, whose frames have no ids, on our gateway: a recording of such nodes, and the rules that let them work.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { MqttClient } from "mqtt";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import type { SimEvent } from "../../sim/types.ts";
import { openClient } from "../helpers/mqtt.ts";
import { House } from "./house.ts";

const test = suite("gateway, protocol v1");
let house: House;
let client: MqttClient;
test.before(async () => {
	house = await House.open();
	client = await openClient(house.broker?.url ?? "");
});
test.after(async () => {
	await client?.endAsync(true);
	await house?.close();
});

let probes = 0;
async function probe(): Promise<string> {
	probes += 1;
	const mac = `02007100${String(probes).padStart(2, "0")}00`;
	await house.probe(mac);
	return mac;
}

/** Sends a frame and gives the first answer that fits. */
function answer(node: string, frame: string, form: RegExp): Promise<string> {
	const mark = house.world.mark();
	void house.inject(node, frame);
	return house.heard(node, form, mark);
}

interface Recorded {
	readonly src: string;
	readonly payload: string;
}

/** What a v1 answer to a frame looks like; null: there is none, or any number of messages. */
function formOf(frame: string): RegExp | null {
	const request = JSON.parse(frame) as unknown[];
	if (request.length === 4) return /^(ACK|NAK|BAD)$/;
	if (request[0] === "chan") return /^\d+$/;
	return request[0] === "ping" || request[0] === "aget" ? /^(UP|DOWN)$/ : null;
}

test("each frame of a recording of the nodes of old has an answer of the same form", async () => {
	const path = join(import.meta.dirname, "vectors/v1.jsonl");
	const lines = readFileSync(path, "utf8").trim().split("\n");
	const recorded = lines.map((line) => JSON.parse(line) as Recorded).filter((r) => !r.src.startsWith("020000000a"));
	assert.ok(recorded.length > 30);
	for (const mac of new Set(recorded.map((r) => r.src))) await house.probe(mac);
	for (const { src, payload } of recorded) {
		const form = formOf(payload);
		if (form === null) await house.inject(src, payload);
		else await answer(src, payload, form);
	}
});

test("a message goes out as [topic, message, retained], and only once", async () => {
	const node = await probe();
	await house.inject(node, '["v1/foo", 1]');
	// version 1 is not told when the broker knows: version 2 is
	await house.ask(node, '[1,"s","v1/foo",1]');
	await client.publishAsync("v1/foo", "hello", { qos: 1 });
	await client.publishAsync("v1/foo", Buffer.from("00ff", "hex"), { qos: 1 });
	await house.waiting(node, 2);
	const mark = house.world.mark();
	void house.inject(node, '["get"]');
	assert.equal(JSON.parse(await house.heard(node, /hello/, mark)), ["v1/foo", "hello", false]);
	assert.equal(JSON.parse(await house.heard(node, /base64/, mark)), ["v1/foo", "data:;base64,AP8=", false]);
	await house.waiting(node, 0);
});

test("a malformed publication is BAD, and a malformed subscription says nothing", async () => {
	const node = await probe();
	for (const frame of ['["t#","m",false,0]', '["t","m","x","y"]', '["t",{"a":1},false,0]', '["t","m",false,7]'])
		assert.is(await answer(node, frame, /^(ACK|NAK|BAD)$/), "BAD", frame);
	const mark = house.world.mark();
	for (const frame of ['["t",9]', '["t",null]', '["a/#/b",1]', '["x"]', '["a","b","c"]'])
		await house.inject(node, frame);
	await house.ask(node, '[77,"q"]');
	assert.is((await house.framesUntil(node, /^\[77/, mark)).length, 1);
});

test("qos 5 is told by a message when the broker has it", async () => {
	const node = await probe();
	assert.is(await answer(node, '["shed","told",false,5]', /^(ACK|NAK|BAD)$/), "ACK");
	await house.published("shed", /told/);
	await house.waiting(node, 1);
	assert.equal(JSON.parse(await answer(node, '["get"]', /^\[/)), ["ACK", "ACK", false]);
});

test("while the broker is away: NAK when much waits, never BAD for a node that polls, and an ACK after the aget that follows", async () => {
	const [plain, polling] = [await probe(), await probe()];
	assert.is(await answer(polling, '["aget"]', /^(UP|DOWN)$/), "UP");
	let mark = house.world.mark();
	await house.broker?.stop();
	await house.printed("gateway", /WiFi or broker is down/, mark);
	const answers: string[] = [];
	for (let n = 0; n < 70; n++) answers.push(await answer(plain, `["away","${n}",false,1]`, /^(ACK|NAK|BAD)$/));
	assert.equal([...new Set(answers)], ["ACK", "NAK", "BAD"]);
	// the same twice: its radio had not seen the first acknowledged
	for (let n = 0; n < 2; n++) assert.is(await answer(polling, '["away","kept",false,1]', /^(ACK|NAK|BAD)$/), "NAK");
	mark = house.world.mark();
	await house.broker?.start();
	await house.published("away", /^kept$/, mark);
	const isAck = (e: SimEvent): boolean =>
		e.kind === "frame" && e.to === polling && String(Buffer.from(e.payload)) === "ACK";
	while (!house.world.events.slice(mark).some(isAck)) await answer(polling, '["aget"]', /^(UP|DOWN)$/);
	const later = house.world.mark();
	await answer(polling, '["aget"]', /^UP$/);
	await house.ask(polling, '[5,"q"]');
	assert.not.ok((await house.framesUntil(polling, /^\[5/, later)).includes("ACK"), "one ACK only");
	assert.equal(
		house.publications("away").filter((text) => text === "kept"),
		["kept"],
	);
});

test.run();
