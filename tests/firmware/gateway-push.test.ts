// lpmode False: messages go out at once, to nodes of both protocols that listen. Probes hear frames and answer by the test.

import { setTimeout as delay } from "node:timers/promises";
import type { MqttClient } from "mqtt";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { openClient } from "../helpers/mqtt.ts";
import { House } from "./house.ts";

const test = suite("gateway, lpmode False");
let house: House;
let client: MqttClient;
test.before(async () => {
	house = await House.open({ gwconfig: 'gwcfg["lpmode"] = False' });
	client = await openClient(house.broker?.url ?? "");
});
test.after(async () => {
	await client?.endAsync(true);
	await house?.close();
});

/** A probe of protocol v2 that listens and wants a topic. Gives its MAC and the number of its next message. */
async function listener(topic: string, inHouse = house): Promise<[string, number]> {
	const node = await inHouse.newProbe();
	await inHouse.ask(node, JSON.stringify([1, "s", topic, 1]));
	const answer = JSON.parse(await inHouse.ask(node, '[2,"g",0,1]')) as number[];
	return [node, answer[4] as number];
}

/** How often frames that fit went to a node, since `mark`. */
function count(node: string, form: RegExp, mark: number): number {
	return house.world.events
		.slice(mark)
		.filter((e) => e.kind === "frame" && e.to === node && form.test(Buffer.from(e.payload).toString())).length;
}

test("a node of protocol v2 that listens gets a message at once and unasked; confirmed, it does not come again", async () => {
	const [node, n] = await listener("at/once");
	const mark = house.world.mark();
	await client.publishAsync("at/once", "first", { qos: 1 });
	assert.is(await house.heard(node, /first/, mark), `[-${n},0,"at/once","first",false]`);
	await house.inject(node, `[-${n}]`);
	await client.publishAsync("at/once", "second", { qos: 1 });
	assert.is(await house.heard(node, /second/, mark), `[-${n + 1},0,"at/once","second",false]`);
	await house.inject(node, `[-${n + 1}]`);
	await house.waiting(node, 0);
	assert.is(count(node, /first/, mark), 1);
});

test("from the broker's message to the node's radio it takes less than 20 ms, in the median of 30", async () => {
	const [node, n] = await listener("quick");
	const times: number[] = [];
	for (let i = 0; i < 30; i++) {
		const mark = house.world.mark();
		const begun = house.world.now();
		await client.publishAsync("quick", `message ${i}`, { qos: 0 });
		await house.heard(node, new RegExp(`message ${i}"`), mark);
		times.push(house.world.now() - begun);
		await house.inject(node, `[-${n + i}]`);
	}
	times.sort((a, b) => a - b);
	assert.ok((times[15] ?? 99) < 20, times.join());
});

test("what is not confirmed is sent once more, then waits until the node asks", async () => {
	const [node, n] = await listener("unconfirmed");
	const mark = house.world.mark();
	await client.publishAsync("unconfirmed", "lost?", { qos: 1 });
	await house.world.waitFor(() => count(node, /lost\?/, mark) === 2, { timeout: 20_000 });
	// The gateway gives up by its own clock, a tenth of a second later, and nothing shows it but that it pushes no more.
	let more = 0;
	do {
		more += 1;
		await delay(100);
		await client.publishAsync("unconfirmed", `later ${more}`, { qos: 1 });
		await house.waiting(node, more + 1);
	} while (count(node, new RegExp(`later ${more}"`), mark) > 0);
	assert.is(count(node, /lost\?/, mark), 2);
	const again = house.world.mark();
	void house.inject(node, '[9,"g",0,1]');
	const frames = await house.framesUntil(node, /^\[9,/, again);
	assert.is(frames[0], `[-${n},${more},"unconfirmed","lost?",false]`);
	assert.is(frames[more], `[-${n + more},0,"unconfirmed","later ${more}",false]`);
	assert.is(frames[more + 1], `[9,0,6,${more + 1},${n},1]`);
	await house.inject(node, `[-${n + more}]`);
	await client.publishAsync("unconfirmed", "at once again", { qos: 1 });
	await house.heard(node, /at once again/, again);
});

test("no more are sent unconfirmed than the node's receive buffer holds, and the rest when it confirms", async () => {
	const [node, n] = await listener("burst");
	const mark = house.world.mark();
	const long = "x".repeat(200);
	for (let i = 0; i < 10; i++) await client.publishAsync("burst", `${long}${i}`, { qos: 1 });
	await house.heard(node, new RegExp(`^\\[-${n + 7},`), mark);
	assert.is(count(node, new RegExp(`^\\[-${n + 9},`), mark), 0);
	await house.inject(node, `[-${n + 7}]`);
	await house.heard(node, new RegExp(`^\\[-${n + 9},`), mark);
});

test("a node that asks without the 1, as a Link that sleeps does, is sent nothing unasked", async () => {
	const [node] = await listener("sleeps");
	await house.ask(node, '[3,"g",0]');
	const mark = house.world.mark();
	await client.publishAsync("sleeps", "waits", { qos: 1 });
	await house.waiting(node, 1);
	assert.is(count(node, /waits/, mark), 0);
});

test("v1: a message goes out at once as [topic, message, retained]; unheard, it and those after it wait for get", async () => {
	const [node, absent] = [await house.newProbe(), "020073000000"];
	for (const mac of [node, absent]) {
		await house.ask(mac, '[1,"s","v1/push",1]'); // version 1 is not told when the broker knows
		await house.answer(mac, '["ping"]', /^UP$/);
	}
	let mark = house.world.mark();
	await client.publishAsync("v1/push", "hello", { qos: 1 });
	assert.is(await house.heard(node, /hello/, mark), '["v1/push","hello",false]');
	await house.heard(absent, /hello/, mark);
	await client.publishAsync("v1/push", "second", { qos: 1 });
	await house.heard(node, /second/, mark);
	await house.probe(absent);
	assert.is(count(absent, /second/, mark), 0, "others wait already");
	mark = house.world.mark();
	void house.inject(absent, '["get"]');
	await house.heard(absent, /second/, mark);
	assert.is(await house.heard(absent, /hello/, mark), '["v1/push","hello",false]');
	mark = house.world.mark();
	await client.publishAsync("v1/push", "third", { qos: 1 });
	await house.heard(absent, /third/, mark);
});

test("lpmode True: a node that listens is sent nothing until it asks", async () => {
	const calm = await House.open();
	const publisher = await openClient(calm.broker?.url ?? "");
	try {
		const [node] = await listener("calm", calm);
		const mark = calm.world.mark();
		await publisher.publishAsync("calm", "waits", { qos: 1 });
		await calm.waiting(node, 1);
		const sent = calm.world.events
			.slice(mark)
			.some((e) => e.kind === "frame" && e.to === node && /waits/.test(Buffer.from(e.payload).toString()));
		assert.not.ok(sent);
	} finally {
		await publisher.endAsync(true);
		await calm.close();
	}
});

test.run();
