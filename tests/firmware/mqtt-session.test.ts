// Our MQTT client's session on the real MicroPython, packet by packet: what it writes, in which order, and when again.
import type { IPublishPacket } from "mqtt-packet";
import * as assert from "uvu/assert";
import type { Peer } from "./broker-double.ts";
import { begin, connection, has, hex, type Settings, type Stage, stagedSuite, publish as tell } from "./mqtt-script.ts";

const test = stagedSuite("MQTT session");

async function connected(stage: Stage, settings: Settings = {}): Promise<Peer> {
	begin(stage.script, stage.broker.port, settings);
	const peer = await connection(stage);
	await peer.accept();
	await stage.script.next(has("event", "up"));
	return peer;
}

function publish({ script }: Stage, n: number, topic = "t", message = `message ${n}`, qos = 1): void {
	tell(script, n, topic, message, qos);
}

const numbers = (packets: readonly IPublishPacket[]): string[] => packets.map(({ payload }) => String(payload));

async function publishes(peer: Peer, count: number): Promise<IPublishPacket[]> {
	const found: IPublishPacket[] = [];
	while (found.length < count) found.push(await peer.expect("publish"));
	return found;
}

test("several publications are under way at a time, but no more than sixteen", async (stage) => {
	const peer = await connected(stage);
	for (let n = 0; n < 20; n++) publish(stage, n);
	const first = await publishes(peer, 16);
	assert.equal(
		numbers(first),
		Array.from({ length: 16 }, (_, n) => `message ${n}`),
	);
	assert.is(new Set(first.map(({ messageId }) => messageId)).size, 16);
	// The seventeenth comes after the first is confirmed, and no other packet in between.
	peer.send({ cmd: "puback", messageId: first[0]?.messageId as number });
	const next = await peer.next();
	assert.ok(next.cmd === "publish" && String(next.payload) === "message 16" && !next.dup);
	assert.equal(await stage.script.next(has("published")), { published: 0, sent: true });
});

test("what was not confirmed is sent again after a reconnect, in order, with DUP and the same packet id, one at a time", async (stage) => {
	const peer = await connected(stage);
	for (let n = 0; n < 4; n++) publish(stage, n);
	const first = await publishes(peer, 4);
	peer.send({ cmd: "puback", messageId: first[1]?.messageId as number });
	await stage.script.next(has("published", 1));
	peer.socket.destroy();
	const again = await connection(stage);
	await again.accept();
	publish(stage, 4);
	for (const n of [0, 2, 3]) {
		const packet = await again.expect("publish");
		assert.is(String(packet.payload), `message ${n}`);
		assert.is(packet.dup, true);
		assert.is(packet.messageId, first[n]?.messageId);
		again.send({ cmd: "puback", messageId: packet.messageId as number });
	}
	const fresh = await again.expect("publish");
	assert.is(String(fresh.payload), "message 4");
	assert.is(fresh.dup, false);
});

test("publications made during an outage wait and go out after it", async (stage) => {
	begin(stage.script, stage.broker.port);
	const refused = await connection(stage);
	refused.socket.destroy();
	for (const qos of [0, 1]) publish(stage, qos, "t", `qos ${qos}`, qos);
	const peer = await connection(stage);
	await peer.accept();
	assert.equal(numbers(await publishes(peer, 2)), ["qos 0", "qos 1"]);
	assert.equal(await stage.script.next(has("published")), { published: 0, sent: true });
});

test("a publication at which the connection ends each time is given up after max_repubs, and told; others arrive", async (stage) => {
	let peer = await connected(stage, { max_repubs: 2 });
	publish(stage, 0, "t", "poison");
	publish(stage, 1, "t", "healthy");
	let deaths = 0;
	let packet = await peer.expect("publish");
	while (String(packet.payload) === "poison") {
		deaths += 1;
		peer.socket.destroy();
		peer = await connection(stage);
		await peer.accept();
		packet = await peer.expect("publish");
	}
	assert.is(deaths, 3);
	assert.equal(await stage.script.next(has("published")), { published: 0, sent: false });
	assert.is(String(packet.payload), "healthy");
	peer.send({ cmd: "puback", messageId: packet.messageId as number });
	assert.equal(await stage.script.next(has("published")), { published: 1, sent: true });
});

test("a confirmation that nobody waits for, or a second one, changes nothing", async (stage) => {
	const peer = await connected(stage);
	peer.send({ cmd: "puback", messageId: 9 });
	publish(stage, 0);
	const packet = await peer.expect("publish");
	for (let i = 0; i < 2; i++) peer.send({ cmd: "puback", messageId: packet.messageId as number });
	assert.equal(await stage.script.next(has("published")), { published: 0, sent: true });
	publish(stage, 1);
	assert.is(String((await peer.expect("publish")).payload), "message 1");
});

test("a broken broker is given up when it owes the answer to a sign of life, and tried again", async (stage) => {
	const settings = { keepalive: 4, response_time: 1 };
	const peer = await connected(stage, settings);
	peer.send({ cmd: "pingresp" });
	await peer.expect("pingreq");
	peer.send({ cmd: "pingresp" });
	await peer.expect("pingreq"); // and is not answered
	const down = await stage.script.next<{ trouble: string }>(has("event", "down"));
	assert.is(down.trouble, "the broker does not answer");
	await (await connection(stage)).accept();
	await stage.script.next(has("event", "up"));
});

test("a board that hangs for longer than response_time does not give up a broker that has answered meanwhile", async (stage) => {
	const peer = await connected(stage, { keepalive: 4, response_time: 1 });
	await peer.expect("pingreq");
	stage.script.send({ hang: 2500 });
	await stage.script.next(has("hanging", true));
	peer.send({ cmd: "pingresp" });
	await peer.expect("pingreq"); // over the same connection
	peer.send({ cmd: "pingresp" });
	publish(stage, 1);
	assert.is(String((await peer.expect("publish")).payload), "message 1");
});

test("a broker that accepts the TCP connection but never answers CONNECT is given up", async (stage) => {
	begin(stage.script, stage.broker.port, { response_time: 1 });
	await (await connection(stage)).expect("connect");
	const { trouble } = await stage.script.next<{ trouble: string }>(has("event", "down"));
	assert.is(trouble, "the broker does not answer");
	await (await connection(stage)).accept();
	await stage.script.next(has("event", "up"));
});

test("SUBACK's and UNSUBACK's results are returned, and a refusal is 128", async (stage) => {
	const peer = await connected(stage);
	for (const granted of [1, 128] as const) {
		stage.script.send({ subscribe: ["a/#", 1] });
		const packet = await peer.expect("subscribe");
		assert.is(packet.subscriptions[0]?.topic, "a/#");
		assert.is(packet.subscriptions[0]?.qos, 1);
		peer.send({ cmd: "suback", messageId: packet.messageId as number, granted: [granted] });
		assert.equal(await stage.script.next(has("granted")), { granted });
	}
	stage.script.send({ unsubscribe: "a/#" });
	const packet = await peer.expect("unsubscribe");
	assert.equal(packet.unsubscriptions, ["a/#"]);
	peer.send({ cmd: "unsuback", messageId: packet.messageId as number, granted: [] });
	assert.equal(await stage.script.next(has("unsubscribed")), { unsubscribed: true });
});

test("a subscription whose answer is lost with the connection is asked for again on the next", async (stage) => {
	const peer = await connected(stage);
	stage.script.send({ subscribe: ["a", 0] });
	await peer.expect("subscribe");
	peer.socket.destroy();
	const again = await connection(stage);
	await again.accept();
	const packet = await again.expect("subscribe");
	again.send({ cmd: "suback", messageId: packet.messageId as number, granted: [0] });
	assert.equal(await stage.script.next(has("granted")), { granted: 0 });
});

test("messages come in whole when each byte arrives alone, and qos 1 is acknowledged", async (stage) => {
	const peer = await connected(stage);
	const payload = Buffer.alloc(300, "grüße ");
	const { generate } = await import("mqtt-packet");
	const bytes = generate({ cmd: "publish", topic: "ü", payload, qos: 1, messageId: 99, dup: false, retain: true });
	for (const byte of bytes) {
		peer.socket.write(Buffer.from([byte]));
		await new Promise((resolve) => setImmediate(resolve));
	}
	assert.equal(await stage.script.next(has("got")), { got: hex("ü"), message: hex(payload), retained: true });
	assert.is((await peer.expect("puback")).messageId, 99);
});

test("an over-long message is acknowledged, skipped and reported; the next one arrives", async (stage) => {
	const peer = await connected(stage);
	const long = {
		cmd: "publish",
		topic: "t",
		payload: Buffer.alloc(100_000),
		qos: 1,
		dup: false,
		retain: false,
	} as const;
	peer.send({ ...long, messageId: 5 });
	peer.send({ ...long, payload: "short", messageId: 6 });
	assert.is((await peer.expect("puback")).messageId, 5);
	assert.is((await peer.expect("puback")).messageId, 6);
	assert.equal(await stage.script.next(has("problem")), {
		problem: "Skipped a message of 100005 bytes: 4096 are the most.",
	});
	assert.equal(await stage.script.next(has("got")), { got: hex("t"), message: hex("short"), retained: false });
});

test("topics and messages of any bytes come in, and the session lives on", async (stage) => {
	const peer = await connected(stage);
	const raw = (topic: Buffer, message: Buffer): void => {
		const length = 2 + topic.length + message.length;
		peer.socket.write(Buffer.concat([Buffer.from([0x30, length, 0, topic.length]), topic, message]));
	};
	for (const bytes of ["", "ff", "00", "c3", "eda080", "5b22"])
		raw(Buffer.from(bytes, "hex"), Buffer.from(bytes, "hex"));
	for (const bytes of ["", "ff", "00", "c3", "eda080", "5b22"]) {
		assert.equal(await stage.script.next(has("got")), { got: bytes, message: bytes, retained: false });
	}
});

test("a broker that talks nonsense loses the connection, and gets a new one", async (stage) => {
	let peer = await connected(stage);
	for (const nonsense of ["0000", "f000", "30ffffffff7f", "4000", "900100", "2000", "20020000", "340700016100016162"]) {
		peer.socket.write(Buffer.from(nonsense, "hex"));
		const { trouble } = await stage.script.next<{ trouble: string }>(has("event", "down"));
		assert.match(trouble, /^lost the connection to 127\.0\.0\.1:\d+: (a )?(packet|PUBLISH|malformed)/, nonsense);
		peer = await connection(stage);
		await peer.accept();
	}
});

test("a persistent session: a clean one first, once, then never again", async (stage) => {
	begin(stage.script, stage.broker.port, { clean: false, clean_init: true, will: ["w", "bye", false, 0] });
	const wiping = await (await connection(stage)).accept();
	assert.is(wiping.clean, true);
	assert.is(wiping.will, undefined);
	const peer = await connection(stage);
	const lasting = await peer.accept();
	assert.is(lasting.clean, false);
	assert.equal(String(lasting.will?.payload), "bye");
	await stage.script.next(has("event", "up"));
	peer.socket.destroy();
	assert.is((await (await connection(stage)).accept()).clean, false);
});

test("a broker that has kept the session says so, and the application can tell", async (stage) => {
	begin(stage.script, stage.broker.port, { clean: false, clean_init: false });
	const peer = await connection(stage);
	await peer.expect("connect");
	peer.send({ cmd: "connack", returnCode: 0, sessionPresent: true });
	const up = await stage.script.next<{ present: boolean }>(has("event", "up"));
	assert.is(up.present, true);
	peer.socket.destroy();
	await (await connection(stage)).accept();
	assert.is((await stage.script.next<{ present: boolean }>(has("event", "up"))).present, false);
});

for (const [returnCode, reason] of [
	[1, "it does not speak MQTT 3.1.1"],
	[2, "it does not take this client_id"],
	[3, "it is not available now"],
	[4, "user name or password is wrong"],
	[5, "this client is not authorised"],
	[77, "it gave the unknown reason 77"],
] as const) {
	test(`CONNACK ${returnCode} is told in words: ${reason}`, async (stage) => {
		begin(stage.script, stage.broker.port);
		const peer = await connection(stage);
		await peer.expect("connect");
		peer.socket.write(Buffer.from([0x20, 2, 0, returnCode]));
		const down = await stage.script.next<{ trouble: string }>(has("event", "down"));
		assert.is(down.trouble, `the broker refused the connection: ${reason}`);
	});
}

test("disconnect takes leave, and connects no more", async (stage) => {
	const peer = await connected(stage);
	stage.script.send({ disconnect: true });
	await peer.expect("disconnect");
	await stage.script.next(has("disconnected"));
});

test("a topic that no broker takes raises ValueError and sends nothing", async (stage) => {
	const peer = await connected(stage);
	publish(stage, 0, "a/#");
	assert.ok(has("fault")(await stage.script.next(has("published", 0))));
	publish(stage, 1);
	assert.is(String((await peer.expect("publish")).payload), "message 1");
});

test.run();
