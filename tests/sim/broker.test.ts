import { suite } from "uvu";
import * as assert from "uvu/assert";
import { type Broker, BrokerError, type BrokerMessage, startBroker } from "../../sim/broker/index.ts";
import { happens, openClient } from "../helpers/mqtt.ts";

const test = suite("the embedded broker");

/** What to end after a test, passed or not. */
let ending: (() => Promise<unknown>)[] = [];
test.after.each(async () => {
	for (const end of ending.reverse()) await end();
	ending = [];
});

async function broker(): Promise<Broker & { readonly message: Promise<BrokerMessage> }> {
	let tell: (message: BrokerMessage) => void = () => {};
	const message = new Promise<BrokerMessage>((resolve) => {
		tell = resolve;
	});
	const started = await startBroker({ port: 0, onMessage: tell });
	ending.push(() => started.stop());
	return { ...started, message };
}

async function client(...args: Parameters<typeof openClient>): ReturnType<typeof openClient> {
	const opened = await openClient(...args);
	ending.push(() => opened.endAsync(true));
	return opened;
}

test("carries a message between two ordinary clients and tells of it", async () => {
	const { url, message } = await broker();
	const [receiver, sender] = await Promise.all([client(url), client(url, { clientId: "sender" })]);
	await receiver.subscribeAsync("shed", { qos: 1 });
	const arrival = happens(receiver, "message");
	await sender.publishAsync("shed", "Grüße", { qos: 1, retain: true });
	const [topic, payload] = await arrival;
	assert.is(topic, "shed");
	assert.is(String(payload), "Grüße");
	const told = await message;
	assert.equal(
		{ ...told, payload: String(told.payload) },
		{
			topic: "shed",
			payload: "Grüße",
			qos: 1,
			retain: true,
			dup: false,
			client: "sender",
		},
	);
});

test("tells of the will of a client that vanished", async () => {
	const { url, message } = await broker();
	const will = { topic: "gone", payload: Buffer.from("bye"), qos: 0 as const, retain: false };
	const vanishing = await client(url, { will });
	vanishing.stream.destroy();
	const { topic, payload } = await message;
	assert.is(topic, "gone");
	assert.is(String(payload), "bye");
});

test("comes back on its port after a stop, and clients come back to it", async () => {
	const stoppable = await broker();
	const { port } = stoppable;
	const faithful = await client(stoppable.url);
	const lost = happens(faithful, "close");
	await stoppable.stop();
	await lost;
	const back = happens(faithful, "connect");
	await stoppable.start();
	assert.is(stoppable.port, port);
	await back;
	await faithful.publishAsync("shed", "again", { qos: 1 });
});

test("says in a sentence that a port is occupied", async () => {
	const { port } = await broker();
	const error = await startBroker({ port }).catch((error: unknown) => error);
	assert.instance(error, BrokerError);
	assert.is((error as Error).message, `port ${port} of 127.0.0.1 is in use by another program`);
});

test.run();
