// Our MQTT client on connections that stall, end and move, and what it hands to the application, on the real MicroPython.
import { once } from "node:events";
import { readdirSync, readlinkSync } from "node:fs";
import { createServer } from "node:net";
import * as assert from "uvu/assert";
import { freePort } from "../helpers/mosquitto.ts";
import { BrokerDouble, type Peer } from "./broker-double.ts";
import {
	begin,
	connection,
	has,
	hex,
	publish,
	received,
	type Settings,
	type Stage,
	stagedSuite,
} from "./mqtt-script.ts";
import { Script } from "./vm.ts";

const test = stagedSuite("MQTT connection");

async function accepted(stage: Stage): Promise<Peer> {
	const peer = await connection(stage);
	await peer.accept();
	return peer;
}

async function connected(stage: Stage, settings: Settings = {}): Promise<Peer> {
	begin(stage.script, stage.broker.port, settings);
	const peer = await accepted(stage);
	await stage.script.next(has("event", "up"));
	return peer;
}

const trouble = async ({ script }: Stage): Promise<string> =>
	(await script.next<{ trouble: string }>(has("event", "down"))).trouble;

for (const qos of [0, 1]) {
	test(`a message of 3 MB with qos ${qos} goes out whole to a broker that reads in bits, and so does what follows`, async (stage) => {
		const peer = await connected(stage);
		peer.socket.pause();
		stage.script.send({ publish: [1, hex("long"), hex("0123456789abcdef"), false, qos, 3 << 16] });
		publish(stage.script, 2, "short", "after it", qos);
		const reading = setInterval(() => {
			peer.socket.resume();
			setImmediate(() => peer.socket.pause());
		}, 1);
		const long = await peer.expect("publish");
		assert.is(long.payload.length, 16 * (3 << 16));
		assert.ok((long.payload as Buffer).equals(Buffer.alloc(16 * (3 << 16), "0123456789abcdef")));
		const short = await peer.expect("publish");
		assert.is(String(short.payload), "after it");
		clearInterval(reading);
		peer.socket.resume();
		for (const { messageId } of qos > 0 ? [long, short] : [])
			peer.send({ cmd: "puback", messageId: messageId as number });
		assert.equal(await stage.script.next(has("published", 2)), { published: 2, sent: true });
	});
}

test("a broker that reads nothing any more is given up after response_time; with qos 0 the message is lost, and told", async (stage) => {
	const peer = await connected(stage, { response_time: 1 });
	peer.socket.pause();
	stage.script.send({ publish: [1, hex("t"), hex("x".repeat(1000)), false, 0, 10_000] });
	assert.equal(await stage.script.next(has("published")), { published: 1, sent: false });
	assert.is(await trouble(stage), "the broker takes no more bytes");
	await accepted(stage);
	await stage.script.next(has("event", "up"));
});

test("a broker that confirms nothing is left after response_time * (max_repubs + 1), and asked again with DUP", async (stage) => {
	const settings = { response_time: 1, max_repubs: 1, keepalive: 0 };
	await connected(stage, settings);
	publish(stage.script, 1, "t", "x");
	assert.is(await trouble(stage), "the broker does not confirm");
	const again = await accepted(stage);
	const packet = await again.expect("publish");
	assert.is(packet.dup, true);
	again.send({ cmd: "puback", messageId: packet.messageId as number });
	assert.equal(await stage.script.next(has("published")), { published: 1, sent: true });
});

test("outages in the middle of a publication do not count against it, more than max_repubs of them", async (stage) => {
	await connected(stage, { response_time: 1, keepalive: 1, max_repubs: 2 });
	publish(stage.script, 1, "t", "x");
	for (let outages = 0; outages < 3; outages++) {
		assert.is(await trouble(stage), "the broker does not answer");
		await accepted(stage);
	}
	assert.is(await trouble(stage), "the broker does not answer");
	const again = await accepted(stage);
	const packet = await again.expect("publish");
	again.send({ cmd: "puback", messageId: packet.messageId as number });
	assert.equal(await stage.script.next(has("published")), { published: 1, sent: true });
});

test("messages wait in the queue, which keeps the latest and counts those it had no room for", async (stage) => {
	const peer = await connected(stage, { by_queue: true, queue_len: 3 });
	for (let n = 0; n < 5; n++)
		peer.send({ cmd: "publish", topic: "t", payload: `${n}`, qos: 1, messageId: n + 1, dup: false, retain: n === 4 });
	for (let n = 0; n < 5; n++) await peer.expect("puback");
	assert.equal(await stage.script.ask({ queued: true }), { queued: 3, discards: 2 });
	stage.script.send({ take: true });
	for (const n of [2, 3, 4]) {
		const { message, retained } = await received(stage.script);
		assert.is(String(message), `${n}`);
		assert.is(retained, n === 4);
	}
	peer.send({ cmd: "publish", topic: "t", payload: "later", qos: 0, dup: false, retain: false });
	assert.is(String((await received(stage.script)).message), "later");
});

test("a message that the heap has no room for is acknowledged, skipped and reported; shorter ones arrive", async (stage) => {
	const peer = await connected(stage);
	assert.equal(await stage.script.ask({ fill: 1000 }), { filled: true });
	const some = { cmd: "publish", topic: "t", qos: 1, dup: false, retain: false } as const;
	peer.send({ ...some, payload: Buffer.alloc(3000, "x"), messageId: 1 });
	peer.send({ ...some, payload: "short", messageId: 2 });
	for (const messageId of [1, 2]) assert.is((await peer.expect("puback")).messageId, messageId);
	assert.equal(await stage.script.next(has("problem")), {
		problem: "Skipped a message of 3005 bytes: there is no memory for it.",
	});
	assert.is(String((await received(stage.script)).message), "short");
});

test("what cannot be published or subscribed to is refused in a sentence, and nothing is sent", async (stage) => {
	const peer = await connected(stage);
	const wrong = [
		[["publish", "t", "m", false, 2], "qos should be 0 or 1"],
		[["publish", "t", "m", false, "1"], "qos should be 0 or 1"],
		[["publish", "t", 5], "the message should be text or bytes"],
		[["publish", ["t"], "m"], "the topic should be text or bytes"],
		[["publish", "", "m"], "the topic is empty"],
		[["publish", "a/+", "m"], "the topic holds a wildcard (# or +)"],
		[["subscribe", "a/#/b"], "# must stand alone at the end of a filter"],
		[["subscribe", "a", 2], "qos should be 0 or 1"],
		[["unsubscribe", "a+"], "+ must stand alone between slashes"],
	] as const;
	for (const [call, fault] of wrong) assert.equal(await stage.script.ask({ wrong: [...call] as never }), { fault });
	publish(stage.script, 1, "t", "good");
	assert.is(String((await peer.expect("publish")).payload), "good");
});

test("close says nothing to the broker; after start what was not confirmed goes out", async (stage) => {
	const peer = await connected(stage);
	publish(stage.script, 1, "t", "kept");
	await peer.expect("publish");
	const ended = once(peer.socket, "close");
	stage.script.send({ close: true });
	await ended;
	assert.is(peer.waiting, 0);
	stage.script.send({ start: true });
	const packet = await (await accepted(stage)).expect("publish");
	assert.is(String(packet.payload), "kept");
	assert.is(packet.dup, true);
});

test("the broker's name is looked up anew for each connection: it is found at its new address", async (stage) => {
	const moved = await BrokerDouble.start();
	begin(stage.script, 1883, { server: "broker.test", hosts: { "broker.test": ["127.0.0.1", stage.broker.port] } });
	const peer = await accepted(stage);
	await stage.script.next(has("event", "up"));
	stage.script.send({ hosts: { "broker.test": ["127.0.0.1", moved.port] } });
	peer.socket.destroy();
	const there = await moved.connection();
	stage.opened.push(there);
	await there.accept();
	await stage.script.next(has("event", "up"));
	moved.close();
});

test("why there is no connection is told in a sentence: refused, unknown name, broken", async (stage) => {
	const port = await freePort();
	begin(stage.script, port, { server: "broker.test", hosts: { "broker.test": ["127.0.0.1", port] } });
	assert.match(await trouble(stage), /^cannot connect to broker\.test:\d+: .*ECONNREFUSED$/);
	stage.script.send({ hosts: { "broker.test": ["127.0.0.1", stage.broker.port] } });
	const peer = await accepted(stage);
	await stage.script.next(has("event", "up"));
	peer.socket.resetAndDestroy();
	assert.match(await trouble(stage), /^lost the connection to broker\.test:\d+: .*ECONNRESET$/);
	const unknown = await Script.start("session.py");
	begin(unknown, port, { server: "no-such-broker.invalid" });
	assert.match(await trouble({ ...stage, script: unknown }), /^cannot connect to no-such-broker\.invalid:\d+: /);
	await unknown.end();
});

const countsSockets = process.platform === "linux" ? test : (test.skip as typeof test);
countsSockets("attempts at brokers that end the connection, or never answer, leave no socket open", async (stage) => {
	const sockets = (): number =>
		readdirSync(`/proc/${stage.script.pid}/fd`).filter((fd) => {
			try {
				return readlinkSync(`/proc/${stage.script.pid}/fd/${fd}`).startsWith("socket:");
			} catch {
				return false; // closed meanwhile
			}
		}).length;
	let attempts = 0;
	const server = createServer((socket) => {
		attempts += 1;
		socket.on("error", () => {});
		if (attempts % 2 === 0) socket.destroy();
	}).listen(0, "127.0.0.1");
	await once(server, "listening");
	begin(stage.script, (server.address() as { port: number }).port, { response_time: 1 });
	await once(server, "connection");
	const first = sockets();
	while (attempts < 4) await once(server, "connection");
	assert.ok(sockets() <= first, `${sockets()} sockets after ${attempts} attempts, ${first} after the first`);
	server.close();
});

test.run();
