// Nodes of protocol v1, whose frames have no ids, on our gateway: a recording of such nodes, and the rules that let them work.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { MqttClient } from "mqtt";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import type { SimEvent } from "../../sim/types.ts";
import { openClient } from "../helpers/mqtt.ts";
import { BrokerDouble } from "./broker-double.ts";
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
	const qos = [2, 3, 6, 7, 2 ** 31 + 3, 2 ** 32 + 1, 2 ** 63].map((n) => `["t","m",false,${n}]`);
	for (const frame of ['["t#","m",false,0]', '["t","m","x","y"]', '["t",{"a":1},false,0]', ...qos])
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

/** How often the gateway said that to a node since `mark`. */
function said(node: string, text: string, mark: number): number {
	return house.world.events
		.slice(mark)
		.filter((e) => e.kind === "frame" && e.to === node && String(Buffer.from(e.payload)) === text).length;
}

test("an answer that would leave more than 150 ms after the frame came is not given, and the work is done", async () => {
	const [node, other] = [await probe(), await probe()];
	await house.inject(node, '["v1/late",0]');
	await house.ask(other, '[1,"q"]');
	const mark = house.world.mark();
	const pid = house.gateway.pid as number;
	process.kill(pid, "SIGSTOP"); // it is busy
	await house.inject(node, '["late/topic","late",false,1]');
	await house.inject(node, '["ping"]');
	await house.inject(node, '["chan"]');
	await new Promise((resolve) => setTimeout(resolve, 400));
	process.kill(pid, "SIGCONT");
	await house.published("late/topic", /^late$/, mark);
	assert.is(await answer(node, '["late/topic","in time",false,1]', /^(ACK|NAK|BAD)$/), "ACK");
	await house.ask(other, '[2,"q"]');
	assert.equal(
		["ACK", "UP", "6"].map((text) => said(node, text, mark)),
		[1, 0, 0],
	);
});

for (const qos of [4, 5]) {
	test(`qos ${qos}: a plain ACK at once, and ["ACK","ACK",false] through the mailbox once the broker has it`, async () => {
		const node = await probe();
		const mark = house.world.mark();
		assert.is(await answer(node, `["told/${qos}","text",false,${qos}]`, /^(ACK|NAK|BAD)$/), "ACK");
		const message = await house.published(`told/${qos}`, /^text$/, mark);
		assert.is(message.qos, qos & 3);
		await house.waiting(node, 1);
		assert.is(await answer(node, '["get"]', /^\[/), '["ACK","ACK",false]');
		await house.waiting(node, 0);
	});
}

/** A house whose broker takes publications and confirms none until told to. */
async function withSlowBroker(run: (slow: House, confirm: () => Promise<void>) => Promise<void>): Promise<void> {
	const double = await BrokerDouble.start();
	const slow = await House.open({ brokerPort: double.port, connected: false, gwconfig: 'gwcfg["pub_all"] = None' });
	try {
		const peer = await double.connection();
		await peer.accept();
		await slow.printed("gateway", /connected to broker/);
		await run(slow, async () => {
			for (;;) {
				const packet = await peer.next();
				if (packet.cmd !== "publish" || packet.qos === 0) continue;
				peer.send({ cmd: "puback", messageId: packet.messageId as number });
				if (String(packet.payload) === "last") return;
			}
		});
	} finally {
		await slow.close();
		double.close();
	}
}

test("while the broker is up but slow: NAK for a node that does not poll, never for one that does, which has room when others have none", async () => {
	await withSlowBroker(async (slow) => {
		const [plain, polling] = [await slow.newProbe(), await slow.newProbe()];
		await slow.answer(polling, '["aget"]', /^UP$/);
		const answers: string[] = [];
		for (let n = 0; n < 70; n++) {
			answers.push(await slow.answer(plain, `["slow","${n}",false,1]`, /^(ACK|NAK|BAD)$/));
		}
		assert.equal([...new Set(answers)], ["ACK", "NAK", "BAD"]);
		assert.is(await slow.answer(polling, '["slow","mine",false,1]', /^(ACK|NAK|BAD)$/), "ACK");
	});
});

test("a newer publication of a node that polls cancels the ACK that an older one was to get", async () => {
	const node = await probe();
	await answer(node, '["aget"]', /^UP$/);
	let mark = house.world.mark();
	await house.broker?.stop();
	await house.printed("gateway", /WiFi or broker is down/, mark);
	const filler = await probe();
	for (let n = 0; n < 35; n++) await answer(filler, `["filler","${n}",false,1]`, /^(ACK|NAK|BAD)$/);
	for (const text of ["older", "newer"])
		assert.is(await answer(node, `["cancel","${text}",false,1]`, /^(ACK|NAK|BAD)$/), "NAK");
	mark = house.world.mark();
	await house.broker?.start();
	await house.published("cancel", /^newer$/, mark);
	while (said(node, "ACK", mark) === 0) await answer(node, '["aget"]', /^(UP|DOWN)$/);
	await answer(node, '["aget"]', /^UP$/);
	await house.ask(node, '[5,"q"]');
	assert.is(said(node, "ACK", mark), 1);
	assert.equal(house.publications("cancel"), ["older", "newer"]);
});

test("original fault 3: an ALink of old that publishes seven in a burst, before, while and after the broker is away, gets each ACK", async () => {
	const node = await probe();
	const filler = await probe();
	await answer(node, '["aget"]', /^UP$/);
	const texts: string[] = [];
	/** Publishes as such a node does: waits for ACK or, after NAK, polls until it comes. */
	async function burst(name: string): Promise<void> {
		for (let n = 0; n < 7; n++) {
			const text = `${name} ${n}`;
			texts.push(text);
			const mark = house.world.mark();
			const first = await answer(node, `["burst","${text}",false,1]`, /^(ACK|NAK|BAD)$/);
			assert.is.not(first, "BAD");
			while (said(node, "ACK", mark) === 0) await answer(node, '["aget"]', /^(UP|DOWN)$/);
		}
	}
	await burst("before");
	const mark = house.world.mark();
	await house.broker?.stop();
	await house.printed("gateway", /WiFi or broker is down/, mark);
	for (let n = 0; n < 35; n++) await answer(filler, `["filler","${n}",false,1]`, /^(ACK|NAK|BAD)$/);
	const whileAway = burst("while away");
	await house.heard(node, /^NAK$/, mark);
	await house.broker?.start();
	await whileAway;
	await burst("after");
	await house.published("burst", /^after 6$/, mark);
	assert.equal(house.publications("burst"), texts);
});

test.run();
