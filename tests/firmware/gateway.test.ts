// The gateway in a simulated house: whom it answers, what it keeps, and that no frame stops it.
import type { MqttClient } from "mqtt";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import type { SimEvent } from "../../sim/types.ts";
import { openClient } from "../helpers/mqtt.ts";
import { BrokerDouble } from "./broker-double.ts";
import { GATEWAY_ID, House } from "./house.ts";

const test = suite("gateway");
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
/** The MAC of a new probe. */
async function probe(inHouse = house): Promise<string> {
	probes += 1;
	const mac = `02007000${String(probes).padStart(2, "0")}00`;
	await inHouse.probe(mac);
	return mac;
}

async function publishesAll(topic: string, count: number): Promise<void> {
	for (let n = 0; n < count; n++) await client.publishAsync(topic, `message ${n}`, { qos: 1 });
}

test("answers come from the interface whose MAC is the gateway's id", async () => {
	const node = await probe();
	await house.ask(node, '[1,"q"]');
	const answers = house.world.events.filter((event) => event.kind === "frame" && event.to === node);
	assert.ok(answers.length > 0);
	for (const answer of answers) assert.is(answer.kind === "frame" && answer.from, GATEWAY_ID);
});

test("original fault 13: all of 45 nodes are answered, though the radio has places for 20", async () => {
	for (let round = 0; round < 2; round++) {
		for (let n = 10; n < 55; n++) {
			assert.match(await house.ask(`0200710000${n}`, `[${100 * round + n},"q"]`), /,0,6,0,1,/);
		}
	}
});

test("the last 16 requests of a node are remembered, and an older one would be done again", async () => {
	const node = await probe();
	const publish = (id: number) => house.ask(node, `[${id},"p","remembered","request ${id}",false,1]`);
	for (let id = 1; id <= 17; id++) await publish(id);
	for (let id = 17; id >= 2; id--) assert.is(await publish(id), `[${id},0,6,0]`);
	const count = (id: number) => house.publications("remembered").filter((text) => text === `request ${id}`).length;
	for (let id = 2; id <= 17; id++) assert.is(count(id), 1, `request ${id}`);
	await publish(1);
	assert.is(count(1), 2);
});

test("two nodes with the same ids are two nodes", async () => {
	const [a, b] = [await probe(), await probe()];
	for (const node of [a, b]) await house.ask(node, `[1,"p","namesakes","from ${node}",false,1]`);
	assert.equal(house.publications("namesakes"), [`from ${a}`, `from ${b}`]);
});

test("a mailbox holds the ten newest messages, and a batch is no more than a node's buffer holds", async () => {
	const [node, other] = [await probe(), await probe()];
	await house.ask(node, '[1,"s","many",1]');
	await house.ask(other, '[1,"s","many/over",1]');
	await publishesAll("many", 12);
	await publishesAll("many/over", 1);
	await house.waiting(other, 1);
	const mark = house.world.mark();
	void house.inject(node, '[2,"g",0]');
	const frames = await house.framesUntil(node, /^\[2,0/, mark);
	const messages = frames.slice(0, -1).map((frame) => (JSON.parse(frame) as string[])[3]);
	assert.equal(
		messages,
		Array.from({ length: 10 }, (_, n) => `message ${n + 2}`),
	);
});

test("what is published to allnodes waits for every node that has been heard", async () => {
	const nodes = [await probe(), await probe()];
	for (const node of nodes) await house.ask(node, '[1,"q"]');
	await client.publishAsync("allnodes", "to all", { qos: 1 });
	for (const node of nodes) await house.waiting(node, 1);
});

test("original fault 7: a message too long for a frame is refused with a sentence on gw_errors, and blocks nothing", async () => {
	const node = await probe();
	await house.ask(node, '[1,"s","long",1]');
	const mark = house.world.mark();
	await client.publishAsync("long", "x".repeat(1000), { qos: 1 });
	await house.published(
		"gw_errors",
		/A message of 1000 bytes was dropped: with its topic it takes 1\d\d\d bytes, 250 fit/,
		mark,
	);
	await client.publishAsync("long", "x".repeat(10_000), { qos: 1 });
	await client.publishAsync("long", "short", { qos: 1 });
	await house.waiting(node, 1);
});

const BAD = [
	...["5", "null", "true", '{"a":1}', '[["a"],0]', '["t",9]', '["t",null]', "[null,1]", '["",1]', '["a/#/b",1]'],
	...[
		'[5,"m",false,0]',
		'["t","m",false,7]',
		'["t",{"a":1},false,0]',
		'["t#","m",false,0]',
		'["t\\u0000","m",false,0]',
	],
	...['["t","m","x","y"]', '["t","é",false,0]', "[]", "[1,2,3]", '["x"]', '"abcd"', "[".repeat(200)],
];
const BAD_V2 = [
	...[
		"[0]",
		"[1]",
		"[-1]",
		"[-0]",
		"[-1073741824]",
		"[1073741824]",
		"[99999999999999999999999999]",
		"[1.5]",
		'[true,"q"]',
	],
	...['[1,"p"]', '[1,"p",1,2,3,4]', '[1,"p","t","m",0,0]', '[1,"p","t","m",false,true]', '[1,"p","t","m",false,0,"x"]'],
	...[
		'[1,"p","","m",false,0]',
		'[1,"p","\\ud800","m",false,0]',
		'[1,"p","t","%",false,0,1]',
		'[1,"s","#/a",0]',
		'[1,"s",5,0]',
	],
	...[
		'[1,"s","$share/a/b",0]',
		'[1,"s","t",[]]',
		'[1,"u",{}]',
		'[1,"u"]',
		'[1,"u","#/"]',
		'[1,"g",null]',
		'[1,"g",1e99]',
		'[1,"g",-5]',
	],
	...[
		'[1,"g"]',
		'[1,["q"]]',
		'[1,{"q":1}]',
		"[1,null]",
		'[1,"q"] x',
		'[1,"q"',
		"[1e999]",
		"[-5,1,2,3]",
		'[1,"\\u0000"]',
	],
];

for (const [name, frames] of [
	["the 23 that killed or stopped the original", BAD],
	["malformed ones of v2", BAD_V2],
] as const) {
	test(`bad frames do no harm: ${name}`, async () => {
		const node = await probe();
		for (const frame of frames) await house.inject(node, frame);
		await house.inject(node, Buffer.from([0xff, 0xfe]));
		await house.inject(
			node,
			Buffer.concat([Buffer.from('[1,"p","'), Buffer.from([0xc3, 0x28]), Buffer.from('","m",false,0]')]),
		);
		const mark = house.world.mark();
		assert.match(await house.ask(node, '[77,"p","alive","yes",false,1]'), /^\[77,0,6,/);
		await house.published("alive", /yes/, mark);
		assert.equal(
			house.lines("gateway").filter((line) => /could not be handled|Traceback|Error/.test(line)),
			[],
		);
	});
}

test("frames of seeded random bytes and mutated requests do no harm", async () => {
	const node = await probe();
	let seed = 12345;
	const random = (below: number): number => {
		seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff;
		return (seed >> 8) % below;
	};
	const good = [
		'[12,"p","t/x","message",false,1]',
		'[13,"s","t/+",1]',
		'[14,"g",5]',
		'[15,"u","t/+"]',
		"[-77]",
		'[16,"q"]',
	];
	for (let i = 0; i < 400; i++) {
		const frame = Buffer.from(good[random(good.length)] ?? "");
		const changes = 1 + random(4);
		for (let c = 0; c < changes; c++) frame[random(frame.length)] = random(256);
		await house.inject(node, frame);
	}
	assert.match(await house.ask(node, '[77,"q"]'), /^\[77,0,6,/);
	assert.equal(
		house.lines("gateway").filter((line) => /could not be handled|Traceback|Error/.test(line)),
		[],
	);
});

test("original fault 8: topics and messages of any bytes from the broker do no harm", async () => {
	const node = await probe();
	await house.ask(node, '[1,"s","any/#",1]');
	for (const topic of ["any/ü", "any/", "any//", `any/${"x".repeat(300)}`, `any/${"y".repeat(5000)}`, 'any/"\\']) {
		for (const hex of ["", "00", "ff", "c3", "eda080", "22", "5c", "0a0d"]) {
			await client.publishAsync(topic, Buffer.from(hex, "hex"), { qos: 1 });
		}
	}
	await house.waiting(node, 10);
	assert.match(await house.ask(node, '[77,"q"]'), /^\[77,0,6,10/);
	assert.equal(
		house.lines("gateway").filter((line) => /could not be handled|Traceback|Error/.test(line)),
		[],
	);
});

test("a node is told to wait, at most every 100 ms, until a slow broker confirms; asked again, nothing is done twice", async () => {
	const double = await BrokerDouble.start();
	const slow = await House.open({
		brokerPort: double.port,
		connected: false,
		gwconfig: 'del gwcfg["status"], gwcfg["pub_all"]',
		mqttLocal: 'config["will"] = ("gone", "yes", False, 0)',
	});
	try {
		const peer = await double.connection();
		await peer.accept();
		await slow.printed("gateway", /connected to broker/);
		const node = await probe(slow);
		const mark = slow.world.mark();
		const answer = slow.ask(node, '[5,"p","slow","m",false,1]');
		const packet = await peer.expect("publish");
		await slow.heard(node, /^\[5,-1\]$/, mark);
		for (let i = 0; i < 5; i++) await slow.inject(node, '[5,"p","slow","m",false,1]');
		const later = slow.world.mark();
		await slow.heard(node, /^\[5,-1\]$/, later);
		peer.send({ cmd: "puback", messageId: packet.messageId as number });
		assert.is(await answer, "[5,0,6,0]");
		const times = slow.world.events.flatMap((e) =>
			e.kind === "frame" && e.to === node && String(Buffer.from(e.payload)) === "[5,-1]" ? [e.at] : [],
		);
		for (let i = 1; i < times.length; i++) assert.ok((times[i] ?? 0) - (times[i - 1] ?? 0) > 90, times.join());
		// The same once more, and the broker never confirms: taken, after two seconds.
		assert.is(await slow.ask(node, '[6,"p","slow","m",false,1]'), "[6,1,6,0]");
		const next = await peer.expect("publish");
		assert.is(String(next.payload), "m");
		peer.send({ cmd: "puback", messageId: next.messageId as number });
		// Asked later, the better news is told.
		let again = await slow.ask(node, '[6,"p","slow","m",false,1]');
		while (again !== "[6,0,6,0]") again = await slow.ask(node, '[6,"p","slow","m",false,1]');
	} finally {
		await slow.close();
		double.close();
	}
});

test("before router and broker are there nodes are answered; what they publish arrives when they are, until there is no room", async () => {
	const early = await House.open({ connected: false });
	early.world.accessPoint.off();
	try {
		await early.printed("gateway", /WiFi or broker is down/);
		// Without a router the gateway's radio stays on the channel it boots with.
		const channel = early.gateway.radio.channel;
		const node = "020070999999";
		const ask = (frame: string) => early.askUntilAnswered(node, frame, channel);
		assert.match(await ask('[1,"q"]'), /^\[1,0,\d+,0,0,/);
		let taken = 0;
		let answer = "";
		for (let id = 2; id < 100; id++) {
			answer = await ask(`[${id},"p","early","message ${id}",false,1]`);
			if (answer.startsWith(`[${id},1,`)) taken += 1;
			else break;
		}
		assert.ok(taken >= 40, `${taken} taken`);
		assert.match(answer, /^\[\d+,3,/);
		early.world.accessPoint.on();
		await early.printed("gateway", /connected to broker/);
		await early.published("early", new RegExp(`message ${taken + 1}$`));
		assert.equal(
			early.publications("early"),
			Array.from({ length: taken }, (_, n) => `message ${n + 2}`),
		);
	} finally {
		await early.close();
	}
});

test("Ctrl-C stops it with a sentence instead of a traceback", async () => {
	const stopped = await House.open();
	try {
		const end = (event: SimEvent): boolean =>
			event.kind === "board" && event.board === "gateway" && event.state !== "started";
		for (let i = 0; i < 3; i++) {
			const mark = stopped.world.mark();
			process.kill(stopped.gateway.pid as number, "SIGINT");
			await stopped.printed("gateway", /^Gateway stopped\.$/, mark);
			await stopped.world.waitFor(end, { after: mark });
			assert.equal(
				stopped.lines("gateway").filter((line) => /Traceback|Error/.test(line)),
				[],
			);
			await stopped.gateway.reset();
			await stopped.printed("gateway", /connected to broker/, mark);
		}
	} finally {
		await stopped.close();
	}
});

for (const [about, options, sentence] of [
	[
		"qlen",
		{ gwconfig: 'gwcfg["qlen"] = "ten"' },
		/^The gateway cannot start: gwcfg\["qlen"\] should be .* gateway\/gwconfig\.py$/,
	],
	[
		"server",
		{ mqttLocal: 'config["server"] = None' },
		/^The gateway cannot start: config\["server"\] should be the name or address/,
	],
] as const) {
	test(`a wrong ${about} is named in a sentence`, async () => {
		const wrong = await House.open({ ...options, connected: false });
		await wrong.printed("gateway", sentence);
		await wrong.close();
	});
}

test.run();
