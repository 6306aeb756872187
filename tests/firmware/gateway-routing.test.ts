// Which message reaches which node, and how often: wildcards, several qos, what the broker has kept, overlapping filters.
import type { MqttClient } from "mqtt";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { openClient } from "../helpers/mqtt.ts";
import { BrokerDouble, type Peer } from "./broker-double.ts";
import { House } from "./house.ts";

const test = suite("gateway, routing");
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

let requests = 0;
async function subscribe(node: string, topic: string, qos = 1, inHouse = house): Promise<void> {
	requests += 1;
	const answer = await inHouse.ask(node, JSON.stringify([requests, "s", topic, qos]));
	assert.match(answer, new RegExp(`^\\[${requests},0,6,\\d+\\]$`));
}

test("original fault 10: what wildcards match is routed to the node, by MQTT's rules", async () => {
	const [hash, plus, exact] = [await house.newProbe(), await house.newProbe(), await house.newProbe()];
	await subscribe(hash, "w/#");
	await subscribe(plus, "w/+/c");
	await subscribe(exact, "w/b/c");
	for (const topic of ["w", "w/b", "w/b/c", "w/b/c/d", "wx/b/c"]) await client.publishAsync(topic, topic, { qos: 1 });
	await house.waiting(hash, 4);
	const topics = async (node: string) => (await house.fetch(node)).map(([topic]) => topic);
	assert.equal(await topics(hash), ["w", "w/b", "w/b/c", "w/b/c/d"]);
	assert.equal(await topics(plus), ["w/b/c"]);
	assert.equal(await topics(exact), ["w/b/c"]);
});

test("original fault 10: an ended subscription brings nothing more, and the node's others go on", async () => {
	const node = await house.newProbe();
	await subscribe(node, "ended/#");
	await subscribe(node, "going/on");
	assert.is(await house.ask(node, '[90001,"u","ended/#"]'), "[90001,0,6,0]");
	await client.publishAsync("ended/x", "no", { qos: 1 });
	await client.publishAsync("going/on", "yes", { qos: 1 });
	await house.waiting(node, 1);
	assert.equal(await house.fetch(node), [["going/on", "yes", false]]);
});

test("overlapping filters: each message once to each node, the same text twice twice", async () => {
	const [both, one] = [await house.newProbe(), await house.newProbe()];
	await subscribe(both, "o/#");
	await subscribe(both, "o/+");
	await subscribe(one, "o/x", 0);
	for (const text of ["1", "2", "2", "3"]) await client.publishAsync("o/x", text, { qos: 1 });
	await house.waiting(both, 4);
	for (const node of [both, one])
		assert.equal(
			(await house.fetch(node)).map(([, text]) => text),
			["1", "2", "2", "3"],
		);
});

test("what the broker has kept reaches each node once: when it subscribes, not when it does so again or another one does", async () => {
	await client.publishAsync("kept/a", "value", { qos: 1, retain: true });
	const [first, second] = [await house.newProbe(), await house.newProbe()];
	await subscribe(first, "kept/a");
	await house.waiting(first, 1);
	assert.equal(await house.fetch(first), [["kept/a", "value", true]]);
	await subscribe(first, "kept/a");
	await subscribe(second, "kept/a");
	await house.waiting(second, 1);
	await subscribe(second, "kept/#");
	await client.publishAsync("kept/b", "mark", { qos: 1 });
	await house.waiting(second, 2);
	assert.equal(await house.fetch(second), [
		["kept/a", "value", true],
		["kept/b", "mark", false],
	]);
	assert.equal(await house.fetch(first), []);
});

test("what the broker has kept does not come again when the gateway reconnects, but what has changed meanwhile does", async () => {
	const home = await House.open();
	const publisher = await openClient(home.broker?.url ?? "");
	try {
		const [node, other] = [await home.newProbe(), await home.newProbe()];
		await publisher.publishAsync("again/same", "kept", { qos: 1, retain: true });
		await publisher.publishAsync("again/live", "before", { qos: 1, retain: true });
		await subscribe(node, "again/#", 1, home);
		await subscribe(other, "again/live", 1, home);
		await home.waiting(node, 2);
		// this one comes live, and is what the broker has kept from now on
		await publisher.publishAsync("again/live", "now", { qos: 1, retain: true });
		await home.waiting(node, 3);
		await home.fetch(node);
		await home.waiting(other, 2);
		await home.fetch(other);
		const mark = home.world.mark();
		home.world.accessPoint.off();
		await home.printed("gateway", /WiFi or broker is down/, mark);
		await publisher.publishAsync("again/new", "changed meanwhile", { qos: 1, retain: true });
		home.world.accessPoint.on();
		await home.printed("gateway", /connected to broker/, mark);
		await home.waiting(node, 1);
		await publisher.publishAsync("again/live", "last", { qos: 1 });
		await home.waiting(node, 2);
		assert.equal(await home.fetch(node), [
			["again/new", "changed meanwhile", true],
			["again/live", "last", false],
		]);
		assert.equal(await home.fetch(other), [["again/live", "last", false]]);
	} finally {
		await publisher.endAsync(true);
		await home.close();
	}
});

/** A house whose broker is a double that accepts the gateway and grants what it asks for. */
async function openWithDouble(): Promise<{ home: House; double: BrokerDouble; peer: Peer }> {
	const double = await BrokerDouble.start();
	const home = await House.open({ brokerPort: double.port, connected: false, gwconfig: 'gwcfg["pub_all"] = None' });
	const peer = await double.connection();
	await peer.accept();
	await home.printed("gateway", /connected to broker/);
	return { home, double, peer };
}

/** The next SUBSCRIBE for that topic, granted. */
async function grant(peer: Peer, topic: string): Promise<number> {
	for (;;) {
		const packet = await peer.expect("subscribe");
		const [wanted] = packet.subscriptions;
		peer.send({ cmd: "suback", messageId: packet.messageId as number, granted: [wanted?.qos ?? 0] });
		if (wanted?.topic === topic) return wanted.qos;
	}
}

test("a subscription that two nodes want at two qos is made at the higher, and not again at the lower", async () => {
	const { home, double, peer } = await openWithDouble();
	try {
		const [low, high, late] = [await home.newProbe(), await home.newProbe(), await home.newProbe()];
		const wanted: number[] = [];
		for (const [node, qos] of [
			[low, 0],
			[high, 1],
			[late, 0],
		] as const) {
			requests += 1;
			const answer = home.ask(node, JSON.stringify([requests, "s", "two/qos", qos]));
			wanted.push(await grant(peer, "two/qos"));
			assert.is(await answer, `[${requests},0,6,0]`);
		}
		assert.equal(wanted, [0, 1, 1]);
	} finally {
		await home.close();
		double.close();
	}
});

test("a broker that sends a copy for each of the filters that overlap: each message once to each node", async () => {
	const { home, double, peer } = await openWithDouble();
	try {
		const node = await home.newProbe();
		for (const topic of ["c/#", "c/+", "+/x"]) {
			requests += 1;
			const answer = home.ask(node, JSON.stringify([requests, "s", topic, 1]));
			await grant(peer, topic);
			await answer;
		}
		for (const text of ["1", "2", "2", "3"]) {
			for (let copy = 0; copy < 3; copy++)
				peer.send({ cmd: "publish", topic: "c/x", payload: text, qos: 0, dup: false, retain: false });
		}
		await home.waiting(node, 4);
		assert.equal(
			(await home.fetch(node)).map(([, text]) => text),
			["1", "2", "2", "3"],
		);
	} finally {
		await home.close();
		double.close();
	}
});

test("a broker that refuses a subscription: the node is told, the gateway says so, new nodes are served", async () => {
	const double = await BrokerDouble.start();
	const home = await House.open({ brokerPort: double.port, connected: false });
	try {
		const peer = await double.connection();
		await peer.accept();
		const refuse = async (topic: string) => {
			for (;;) {
				const packet = await peer.expect("subscribe");
				peer.send({ cmd: "suback", messageId: packet.messageId as number, granted: [128] });
				if (packet.subscriptions[0]?.topic === topic) return;
			}
		};
		await refuse("allnodes");
		await home.printed("gateway", /The broker refuses subscriptions to allnodes\./);
		const node = await home.newProbe();
		const answer = home.ask(node, '[1,"s","secret",1]');
		await refuse("secret");
		assert.is(await answer, "[1,4,6,0]");
		assert.match(await home.ask(node, '[2,"q"]'), /^\[2,0,6,0,1,/);
	} finally {
		await home.close();
		double.close();
	}
});

test.run();
