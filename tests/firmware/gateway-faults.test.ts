// Faults that the original gateway had and that no other suite has by name.
import type { MqttClient } from "mqtt";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { openClient } from "../helpers/mqtt.ts";
import { BrokerDouble } from "./broker-double.ts";
import { House } from "./house.ts";

const test = suite("gateway, the original's faults");
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

test("original fault 2: a node is told 0 only when the broker has confirmed; reset before that, the gateway has promised nothing", async () => {
	const double = await BrokerDouble.start();
	const slow = await House.open({ brokerPort: double.port, connected: false, gwconfig: 'gwcfg["pub_all"] = None' });
	try {
		const peer = await double.connection();
		await peer.accept();
		const node = await slow.newProbe();
		const mark = slow.world.mark();
		void slow.inject(node, '[5,"p","promise","m",false,1]');
		await slow.heard(node, /^\[5,-1\]$/, mark);
		const reset = slow.world.mark();
		await slow.gateway.reset();
		const next = await double.connection();
		await next.accept();
		await slow.printed("gateway", /connected to broker/, reset);
		// the node sends the same request again: it is done, and now confirmed
		const answer = slow.ask(node, '[5,"p","promise","m",false,1]');
		for (;;) {
			const packet = await next.expect("publish");
			if (packet.qos === 1) next.send({ cmd: "puback", messageId: packet.messageId as number });
			if (packet.topic === "promise") break;
		}
		assert.is(await answer, "[5,0,6,0]");
		const told = slow.world.events.slice(mark).filter((e) => e.kind === "frame" && e.to === node);
		const results = told.map((e) => (e.kind === "frame" ? String(Buffer.from(e.payload)) : ""));
		assert.is(results.filter((text) => /^\[5,[01],/.test(text)).length, 1, results.join(" "));
	} finally {
		await slow.close();
		double.close();
	}
});

test("original fault 6: text beyond ASCII, in topics and messages, both ways and from nodes of both protocols, keeps the connection", async () => {
	const node = await house.newProbe();
	const mark = house.world.mark();
	await house.ask(node, '[1,"p","größe/é","naïve € 😀",false,1]');
	assert.is(await house.answer(node, '["größe/v1","é",false,1]', /^(ACK|NAK|BAD)$/), "ACK");
	await house.published("größe/é", /^naïve € 😀$/, mark);
	await house.published("größe/v1", /^é$/, mark);
	await house.ask(node, '[2,"s","größe/#",1]');
	await client.publishAsync("größe/ü", "ß", { qos: 1 });
	await house.waiting(node, 1);
	assert.equal(await house.fetch(node), [["größe/ü", "ß", false]]);
	assert.is(house.lines("gateway").filter((line) => /is down/.test(line)).length, 0);
});

test("original fault 13: frames of 25 nodes that wake at the same moment are all answered", async () => {
	const nodes = Array.from({ length: 25 }, (_, n) => `0200750000${String(n).padStart(2, "0")}`);
	const mark = house.world.mark();
	const long = "x".repeat(180);
	for (const node of nodes) void house.inject(node, `[7,"p","same/moment","${long}",false,1]`);
	for (const node of nodes) assert.match(await house.heard(node, /^\[7,[0-9]/, mark), /^\[7,0,6,/);
	assert.is(house.publications("same/moment").length, 25);
});

test("a hundred forged addresses do not push out a node that has subscribed to something", async () => {
	const node = await house.newProbe();
	await house.ask(node, '[1,"s","forged/not",1]');
	for (let n = 0; n < 130; n++) await house.inject(`0200760000${n.toString(16).padStart(2, "0")}`, '["ping"]');
	await client.publishAsync("forged/not", "still here", { qos: 1 });
	await house.waiting(node, 1);
	assert.equal(await house.fetch(node), [["forged/not", "still here", false]]);
});

test.run();
