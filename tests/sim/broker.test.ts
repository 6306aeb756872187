import { suite } from "uvu";
import * as assert from "uvu/assert";
import { BrokerError, type BrokerMessage, startBroker } from "../../sim/broker/index.ts";
import { happens, openClient } from "../helpers/mqtt.ts";

const test = suite("the embedded broker");

test("carries a message between two ordinary clients and tells of it", async () => {
	const seen: BrokerMessage[] = [];
	const broker = await startBroker({ port: 0, onMessage: (message) => seen.push(message) });
	const [receiver, sender] = await Promise.all([
		openClient(broker.url),
		openClient(broker.url, { clientId: "sender" }),
	]);
	await receiver.subscribeAsync("shed", { qos: 1 });
	const arrival = happens(receiver, "message");
	await sender.publishAsync("shed", "Grüße", { qos: 1, retain: true });
	const [topic, payload] = await arrival;
	assert.is(topic, "shed");
	assert.is(String(payload), "Grüße");
	assert.equal(
		seen.map(({ topic, payload, qos, retain, client }) => [topic, String(payload), qos, retain, client]),
		[["shed", "Grüße", 1, true, "sender"]],
	);
	await Promise.all([receiver.endAsync(), sender.endAsync()]);
	await broker.stop();
});

test("tells of the will of a client that vanished", async () => {
	let tell: (message: BrokerMessage) => void = () => {};
	const told = new Promise<BrokerMessage>((resolve) => {
		tell = resolve;
	});
	const broker = await startBroker({ port: 0, onMessage: tell });
	const will = { topic: "gone", payload: Buffer.from("bye"), qos: 0 as const, retain: false };
	const vanishing = await openClient(broker.url, { will });
	vanishing.stream.destroy();
	const message = await told;
	assert.is(message.topic, "gone");
	assert.is(String(message.payload), "bye");
	await vanishing.endAsync(true);
	await broker.stop();
});

test("comes back on its port after a stop, and clients come back to it", async () => {
	const broker = await startBroker({ port: 0 });
	const { port } = broker;
	const faithful = await openClient(broker.url);
	const lost = happens(faithful, "close");
	await broker.stop();
	await lost;
	await broker.start();
	assert.is(broker.port, port);
	await happens(faithful, "connect");
	await faithful.publishAsync("shed", "again", { qos: 1 });
	await faithful.endAsync();
	await broker.stop();
});

test("says in a sentence that a port is occupied", async () => {
	const first = await startBroker({ port: 0 });
	try {
		await startBroker({ port: first.port });
		assert.unreachable();
	} catch (error) {
		assert.instance(error, BrokerError);
		assert.is((error as Error).message, `port ${first.port} of 127.0.0.1 is in use by another program`);
	}
	await first.stop();
});

test.run();
