// Packets of our MQTT client for any contents and cut anywhere, against mqtt-packet, on the real MicroPython.
import fc from "fast-check";
import { generate, type Packet } from "mqtt-packet";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { type Json, Script } from "./vm.ts";

const test = suite("MQTT packets of any contents");
let script: Script;
test.before(async () => {
	script = await Script.start("packets.py");
});
test.after(() => script?.end());

const RUNS = { numRuns: 300, seed: 311 };
/** Bytes of the longest packet that the inbox keeps in these tests. */
const MOST = 4096;

const hex = (data: string | Uint8Array): string => Buffer.from(data as string).toString("hex");
const theirs = (packet: Packet): string => generate(packet).toString("hex");
const ours = (make: string, ...args: Json[]): Promise<string> => script.ask<string>({ make, args });

const text = (from: number, to: number): fc.Arbitrary<string> =>
	fc.string({ unit: "grapheme", minLength: from, maxLength: to });
const topic = text(1, 40).filter((name) => !/[#+\0]/.test(name));
const filter = fc
	.array(fc.oneof(fc.constant("+"), topic), { minLength: 1, maxLength: 4 })
	.map((levels) => levels.join("/"));
const data = (most: number): fc.Arbitrary<Uint8Array> =>
	fc.oneof(fc.uint8Array({ maxLength: 20 }), fc.uint8Array({ maxLength: most, size: "max" }));
const id = fc.integer({ min: 1, max: 65535 });
const qos = fc.constantFrom(0 as const, 1 as const);

const published = fc.record({ topic, payload: data(900), qos, retain: fc.boolean(), again: fc.boolean(), id });

test("every PUBLISH is what mqtt-packet writes", async () => {
	const same = fc.asyncProperty(published, async ({ topic, payload, qos, retain, again, id }) => {
		const dup = again && qos > 0;
		const packet = { cmd: "publish", topic, payload: Buffer.from(payload), qos, dup, retain, messageId: id } as const;
		const made = await ours("publish", hex(topic), hex(payload), retain, qos, id, dup ? 2 : 1);
		assert.is(made, theirs(packet));
	});
	await fc.assert(same, RUNS);
});

test("every CONNECT is what mqtt-packet writes", async () => {
	const will = fc.option(fc.record({ topic, payload: data(200), qos, retain: fc.boolean() }), { nil: undefined });
	const settings = fc.record({
		clientId: text(1, 30),
		keepalive: fc.integer({ min: 0, max: 65535 }),
		clean: fc.boolean(),
		username: fc.option(text(1, 20), { nil: undefined }),
		password: fc.option(data(40), { nil: undefined }),
		will,
	});
	const same = fc.asyncProperty(settings, async ({ username, password, will, ...rest }) => {
		const packet = {
			cmd: "connect",
			protocolId: "MQTT",
			protocolVersion: 4,
			...rest,
			...(username === undefined ? {} : { username }),
			...(username === undefined || !password?.length ? {} : { password: Buffer.from(password) }),
			...(will === undefined ? {} : { will: { ...will, payload: Buffer.from(will.payload) } }),
		} as const;
		const last = will === undefined ? null : [hex(will.topic), hex(will.payload), will.retain, will.qos];
		const user = hex(username ?? "");
		const made = await ours("connect", hex(rest.clientId), rest.keepalive, rest.clean, last, user, hex(password ?? ""));
		assert.is(made, theirs(packet));
	});
	await fc.assert(same, RUNS);
});

test("every SUBSCRIBE, UNSUBSCRIBE and PUBACK is what mqtt-packet writes", async () => {
	const same = fc.asyncProperty(id, filter, qos, async (messageId, topic, qos) => {
		const subscriptions = [{ topic, qos }];
		assert.is(
			await ours("subscribe", messageId, hex(topic), qos),
			theirs({ cmd: "subscribe", messageId, subscriptions }),
		);
		const unsubscriptions = [topic];
		assert.is(
			await ours("unsubscribe", messageId, hex(topic)),
			theirs({ cmd: "unsubscribe", messageId, unsubscriptions }),
		);
		assert.is(await ours("puback", messageId), theirs({ cmd: "puback", messageId }));
	});
	await fc.assert(same, { ...RUNS, numRuns: 100 });
});

test("a remaining length is written and read as one to four bytes, up to the largest", async () => {
	const edges = [0, 127, 128, 16383, 16384, 2097151, 2097152, 268435455];
	const lengths = fc.oneof(fc.constantFrom(...edges), fc.integer({ min: 0, max: 268435455 }));
	const same = fc.asyncProperty(lengths, async (length) => {
		const field: number[] = [];
		for (let left = length; field.length === 0 || left > 0; left >>= 7)
			field.push(left > 127 ? (left & 127) | 128 : left);
		const bytes = Buffer.from(field).toString("hex");
		assert.equal(await script.ask({ length }), [bytes, length]);
	});
	await fc.assert(same, RUNS);
});

/** A packet of a broker, and what our inbox is to make of it. */
type Sent = readonly [bytes: string, seen: Json];

const body = (bytes: string): Json => ({ first: Number.parseInt(bytes.slice(0, 2), 16), body: bytes.slice(4) });
const whole = (packet: Packet): Sent => [theirs(packet), body(theirs(packet))];
const fromBroker: fc.Arbitrary<Sent> = fc.oneof(
	published.map(({ topic, payload, qos, retain, again, id }): Sent => {
		const dup = again && qos > 0;
		const packet = { cmd: "publish", topic, payload: Buffer.from(payload), qos, dup, retain, messageId: id } as const;
		return [theirs(packet), [hex(topic), hex(payload), retain, qos, qos > 0 ? id : 0]];
	}),
	fc.record({ topic, size: fc.integer({ min: MOST, max: 9000 }), qos, id }).map(({ topic, size, qos, id }): Sent => {
		const payload = Buffer.alloc(size, 0x30);
		const packet = { cmd: "publish", topic, payload, qos, dup: false, retain: false, messageId: id } as const;
		const skipped = 2 + Buffer.byteLength(topic) + (qos > 0 ? 2 : 0) + size;
		return [theirs(packet), { skipped, id: qos > 0 ? id : 0 }];
	}),
	fc
		.constantFrom(0, 1, 2, 3, 4, 5)
		.map((returnCode) => whole({ cmd: "connack", returnCode, sessionPresent: returnCode === 0 })),
	fc
		.record({ messageId: id, granted: fc.constantFrom(0 as const, 1 as const, 128 as const) })
		.map(({ messageId, granted }) => whole({ cmd: "suback", messageId, granted: [granted] })),
	id.map((messageId) => whole({ cmd: "unsuback", messageId, granted: [] })),
	id.map((messageId) => whole({ cmd: "puback", messageId })),
	fc.constant(whole({ cmd: "pingresp" })),
);

test("what a broker sends is taken apart the same wherever the stream is cut; what is too long goes by", async () => {
	const streams = fc.array(fromBroker, { minLength: 1, maxLength: 12 });
	const cuts = fc.array(fc.integer({ min: 1, max: 700 }), { minLength: 1, maxLength: 30 });
	const same = fc.asyncProperty(streams, cuts, async (sent, sizes) => {
		const bytes = sent.map(([packet]) => packet).join("");
		const chunks: string[] = [];
		for (let at = 0, i = 0; at < bytes.length; i++) {
			const size = 2 * (sizes[i % sizes.length] as number);
			chunks.push(bytes.slice(at, at + size));
			at += size;
		}
		assert.equal(
			await script.ask({ take: chunks, most: MOST }),
			sent.map(([, seen]) => seen),
		);
	});
	await fc.assert(same, RUNS);
});

test("bytes of any kind are packets, or a ValueError that says what is wrong", async () => {
	const same = fc.asyncProperty(fc.uint8Array({ maxLength: 60 }), async (bytes) => {
		const said = await script.ask({ take: [hex(bytes)], most: MOST });
		assert.ok(Array.isArray(said) || (said !== null && typeof said === "object" && "error" in said));
	});
	await fc.assert(same, { ...RUNS, numRuns: 1000 });
});

test.run();
