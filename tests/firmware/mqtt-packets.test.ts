// Packets of our MQTT client, byte by byte against mqtt-packet, both ways, on the real MicroPython.
import { generate, type Packet, parser } from "mqtt-packet";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { type Json, Script } from "./vm.ts";

const test = suite("MQTT packets");
let script: Script;
test.before(async () => {
	script = await Script.start("packets.py");
});
test.after(() => script?.end());

const hex = (data: string | Buffer): string => Buffer.from(data).toString("hex");
/** A packet as mqtt-packet writes it, in hex. */
const theirs = (packet: Packet): string => generate(packet).toString("hex");
const ours = (make: string, ...args: Json[]): Promise<string> => script.ask<string>({ make, args });
const take = (chunks: string[], most = 4096): Promise<Json> => script.ask({ take: chunks, most });

/** What mqtt-packet reads in our bytes. */
function read(bytes: string): Packet {
	const found: Packet[] = [];
	const reader = parser({ protocolVersion: 4 });
	reader.on("packet", (packet) => found.push(packet));
	reader.on("error", (error) => {
		throw error;
	});
	reader.parse(Buffer.from(bytes, "hex"));
	assert.is(found.length, 1);
	return found[0] as Packet;
}

const base = { cmd: "connect", protocolId: "MQTT", protocolVersion: 4 } as const;

test("CONNECT is what mqtt-packet writes: plain, persistent, with user, with user and password", async () => {
	const plain = { ...base, clientId: "a1", keepalive: 60, clean: true };
	assert.is(await ours("connect", hex("a1"), 60, true, null, "", ""), theirs(plain));
	assert.is(await ours("connect", hex("a1"), 60, false, null, "", ""), theirs({ ...plain, clean: false }));
	const named = { ...plain, username: "jürgen" };
	assert.is(await ours("connect", hex("a1"), 60, true, null, hex("jürgen"), ""), theirs(named));
	const secret = { ...named, password: Buffer.from("grün") };
	assert.is(await ours("connect", hex("a1"), 60, true, null, hex("jürgen"), hex("grün")), theirs(secret));
});

test("CONNECT carries a will with its qos and retain flag", async () => {
	for (const [retain, qos] of [
		[false, 0],
		[true, 1],
	] as const) {
		const will = { topic: "state/ü", payload: Buffer.from([0, 255, 1]), retain, qos };
		const bytes = await ours(
			"connect",
			hex("id"),
			65535,
			true,
			[hex("state/ü"), "00ff01", retain, qos],
			hex("u"),
			hex("p"),
		);
		const expected = { ...base, clientId: "id", keepalive: 65535, clean: true, will } as const;
		assert.is(bytes, theirs({ ...expected, username: "u", password: Buffer.from("p") }));
	}
});

test("CONNECT never sends a password without a user: MQTT forbids it", async () => {
	assert.is(
		await ours("connect", hex("x"), 1, true, null, "", hex("secret")),
		theirs({ ...base, clientId: "x", keepalive: 1, clean: true }),
	);
});

for (const size of [0, 1, 120, 121, 122, 125, 126, 16_000, 16_380, 16_381, 70_000]) {
	test(`PUBLISH with ${size} bytes of message is what mqtt-packet writes and reads`, async () => {
		const payload = Buffer.alloc(size, "ü€😀");
		for (const [qos, dup, retain] of [
			[0, false, false],
			[0, false, true],
			[1, false, false],
			[1, true, true],
		] as const) {
			const topic = "a/ü";
			const packet = { cmd: "publish", topic, payload, qos, dup, retain } as const;
			const bytes = await ours("publish", hex(topic), hex(payload), retain, qos, qos ? 4711 : 0, dup ? 2 : 1);
			assert.is(bytes, theirs(qos ? { ...packet, messageId: 4711 } : packet));
			const back = read(bytes);
			assert.ok(back.cmd === "publish" && payload.equals(back.payload as Buffer));
		}
	});
}

test("SUBSCRIBE, UNSUBSCRIBE, PUBACK, PINGREQ and DISCONNECT are what mqtt-packet writes", async () => {
	for (const qos of [0, 1] as const) {
		const subscriptions = [{ topic: "ä/+/#", qos }];
		assert.is(
			await ours("subscribe", 65535, hex("ä/+/#"), qos),
			theirs({ cmd: "subscribe", messageId: 65535, subscriptions }),
		);
	}
	assert.is(
		await ours("unsubscribe", 258, hex("ä/#")),
		theirs({ cmd: "unsubscribe", messageId: 258, unsubscriptions: ["ä/#"] }),
	);
	assert.is(await ours("puback", 513), theirs({ cmd: "puback", messageId: 513 }));
	assert.is(await ours("pingreq"), theirs({ cmd: "pingreq" }));
	assert.is(await ours("disconnect"), theirs({ cmd: "disconnect" }));
});

const small = { cmd: "publish", topic: "t/ü", payload: Buffer.from("ü"), qos: 1, dup: false, retain: true } as const;
const stream = [
	theirs({ cmd: "connack", returnCode: 0, sessionPresent: false }),
	theirs({ ...small, messageId: 7 }),
	theirs({ cmd: "suback", messageId: 3, granted: [128] }),
	theirs({ ...small, qos: 0, payload: Buffer.alloc(3000, 1) }),
	theirs({ cmd: "unsuback", messageId: 4, granted: [] }),
	theirs({ cmd: "puback", messageId: 65535 }),
	theirs({ ...small, payload: Buffer.alloc(0), retain: false, messageId: 8 }),
	theirs({ cmd: "pingresp" }),
].join("");
const expected = [
	{ first: 0x20, body: "0000" },
	[hex("t/ü"), hex("ü"), true, 1, 7],
	{ first: 0x90, body: "000380" },
	[hex("t/ü"), "01".repeat(3000), true, 0, 0],
	{ first: 0xb0, body: "0004" },
	{ first: 0x40, body: "ffff" },
	[hex("t/ü"), "", false, 1, 8],
	{ first: 0xd0, body: "" },
];

for (const size of [1, 2, 3, 7, 64, 511, 512, 513, 5000]) {
	test(`a broker's packets are taken apart when they arrive ${size} bytes at a time`, async () => {
		assert.equal(await take(stream.match(new RegExp(`.{1,${size * 2}}`, "g")) ?? []), expected);
	});
}

test("a message that is too long is skipped and its packet id told; the next packets are whole", async () => {
	const unasked = theirs({ ...small, qos: 0, payload: Buffer.alloc(5000) });
	const next = theirs({ cmd: "puback", messageId: 1 });
	for (const [length, size] of [
		[200_000, 100_000],
		[200_000, 1000],
		[5000, 1],
	] as const) {
		const long = theirs({ ...small, payload: Buffer.alloc(length), messageId: 77 });
		const bytes = long + next + unasked + next;
		assert.equal(await take(bytes.match(new RegExp(`.{1,${size * 2}}`, "g")) ?? []), [
			{ skipped: length + 2 + 4 + 2, id: 77 },
			{ first: 0x40, body: "0001" },
			{ skipped: 5000 + 2 + 4, id: 0 },
			{ first: 0x40, body: "0001" },
		]);
	}
});

test("a message whose topic alone is longer than the buffer is skipped all the same", async () => {
	const long = theirs({ ...small, topic: "x".repeat(60_000), messageId: 9 });
	const next = theirs({ cmd: "pingresp" });
	for (const chunks of [[long + next], (long + next).match(/.{1,1000}/g) ?? []]) {
		assert.equal(await take(chunks), [
			{ skipped: 60_000 + 2 + 2 + 2, id: 9 },
			{ first: 0xd0, body: "" },
		]);
	}
});

test("what is no MQTT raises ValueError, never anything else", async () => {
	const bad = [
		"30ffffffff7f", // a length of five bytes
		"300100", // PUBLISH too short for its topic's length
		"30020005", // a topic longer than the packet
		"3202ffff", // qos 1: no packet id
		"36050001610001", // qos 3
		"90ffff7f", // a SUBACK of two megabytes
	];
	for (const bytes of bad) {
		const said = await take([`${bytes}`], 4096);
		assert.ok(said !== null && typeof said === "object" && "error" in said, `${bytes}: ${JSON.stringify(said)}`);
	}
	const long = await take(["32ffff03ffff", "00".repeat(70_000)], 4096);
	assert.equal(long, { error: "a malformed PUBLISH" });
});

const fault = (name: string, text: string | Buffer): Promise<string> =>
	script.ask<string>({ topic: name, args: [hex(text)] });

test("a topic to publish to: any clean text goes, and what ends a connection at a broker has a fault", async () => {
	for (const good of [
		"a",
		"/",
		"a//b",
		"über/€/😀",
		"a b",
		"x".repeat(65535),
		"\u0800",
		"\ud7ff",
		"\ue000",
		"a$",
		"/".repeat(200),
	]) {
		assert.is(await fault("topic_fault", good), "", good.slice(0, 20));
	}
	const bad = [
		"",
		"a/#",
		"+/a",
		"a+",
		"a\u0000b",
		"\u0001",
		"\u007f",
		"\u009f",
		"$SYS/x",
		"x".repeat(65536),
		"\ufffe",
		"\ufdd0",
		"/".repeat(201), // Mosquitto takes no more
	];
	for (const text of bad) assert.is.not(await fault("topic_fault", text), "", text.slice(0, 20));
	for (const bytes of [
		"ff",
		"c080",
		"c3",
		"e28c",
		"eda080",
		"edb080",
		"f4908080",
		"f0808080",
		"e08080",
		"80",
		"61c3",
		"f8888080",
	]) {
		assert.is.not(await fault("topic_fault", Buffer.from(bytes, "hex")), "", bytes);
	}
});

test("a filter: wildcards where MQTT allows them only", async () => {
	for (const good of ["#", "+", "a/#", "+/+", "a/+/b", "/+", "$SYS/#", "ü/+"])
		assert.is(await fault("filter_fault", good), "", good);
	for (const bad of ["", "a#", "#/a", "a/#/b", "a+", "+a/b", "##", "$share/g/t", "a\u0000", "+/".repeat(201)]) {
		assert.is.not(await fault("filter_fault", bad), "", bad);
	}
});

test("filters take the topics that MQTT's rules say (4.7)", async () => {
	const matches = (filter: string, topic: string) =>
		script.ask<boolean>({ topic: "matches", args: [hex(filter), hex(topic)] });
	const yes: [string, string][] = [
		["a/b", "a/b"],
		["a/#", "a"],
		["a/#", "a/b/c"],
		["#", "a/b"],
		["#", "/a"],
		["+", "a"],
		["+/b", "a/b"],
		["a/+", "a/"],
		["+/+", "/a"],
		["/+", "/a"],
		["a/+/c", "a/b/c"],
		["a/+/#", "a/b"],
		["$SYS/#", "$SYS/x"],
		["ü/+", "ü/😀"],
	];
	const no: [string, string][] = [
		["a/b", "a/b/c"],
		["a/b", "a"],
		["a", "A"],
		["+", "/a"],
		["a/+", "a"],
		["a/+", "a/b/c"],
		["a/#", "ab"],
		["a/+/c", "a/b/d"],
		["#", "$SYS/x"],
		["+/x", "$SYS/x"],
	];
	for (const [filter, topic] of yes) assert.is(await matches(filter, topic), true, `${filter} ${topic}`);
	for (const [filter, topic] of no) assert.is(await matches(filter, topic), false, `${filter} ${topic}`);
});

test.run();
