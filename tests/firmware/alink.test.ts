// ALink in a simulated house: `publish` returns when the broker has it, whatever happens meanwhile; downlinks come out as they are.
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { openClient } from "../helpers/mqtt.ts";
import { assertCounts, once } from "./counted.ts";
import { CHANNEL, GATEWAY_ID, tellerOf } from "./house.ts";

const test = suite("ALink");
const inHouse = tellerOf(test);

const WIFI = 'None, ("home", "for tests only")';

/** Python: `body` is what main() does once the link `lk` runs; `before` stands above it. */
function program(body: string, { args = `${CHANNEL}, None`, interval = 100, before = "" } = {}): string {
	const lines = body.trim().split("\n");
	return `
import asyncio
from anodes.alink import ALink
lk = ALink("${GATEWAY_ID}", ${args}, False, ${interval})
${before}
async def main():
    await lk.run()
${lines.map((line) => `    ${line}`).join("\n")}
    print("program over")
    while True: await asyncio.sleep(60)
asyncio.run(main())
`;
}

const range = (count: number): number[] => Array.from({ length: count }, (_, n) => n);

const PUBLISH_EACH = (count: number): string => `
for n in range(${count}):
    await lk.publish("counted", "message %d" % n, False, 1)
    print("published", n)`;

const PRINTER = `
async def printer():
    async for topic, message, retained in lk: print("got", topic, message, retained)
`;

for (const [about, faults] of [
	["10 % of transmissions and 5 % of acknowledgements lost", { loss: 0.1, ackLoss: 0.05, seed: 7 }],
	["60 % of transmissions lost", { loss: 0.6, ackLoss: 0.1, seed: 9 }],
	["30 % of frames duplicated", { duplicates: 0.3, seed: 3 }],
] as const) {
	inHouse(`every publication arrives once, every downlink comes out once: ${about}`, faults, async (house) => {
		const client = await openClient(house.broker?.url ?? "");
		await house.node({
			main: program(
				`await lk.subscribe("down", 1)\nprint("subscribed")\nasyncio.create_task(printer())${PUBLISH_EACH(40)}`,
				{ before: PRINTER },
			),
		});
		await house.printed("node01", /subscribed/);
		for (const n of range(24)) {
			await client.publishAsync("down", `down ${n}.`, { qos: 1 });
			if (n % 8 === 7) await house.printed("node01", new RegExp(`down ${n}\\.`));
		}
		await house.printed("node01", /program over/);
		assertCounts(house, 40, once);
		assert.equal(
			house.lines("node01").filter((line) => line.startsWith("got")),
			range(24).map((n) => `got down down ${n}. False`),
		);
		await client.endAsync(true);
	});
}

inHouse("a burst of thirty publications at once arrives, in order, each once", {}, async (house) => {
	await house.node({
		main: program(`
def one(n): return lk.publish("counted", "message %d" % n, False, 1)
await asyncio.gather(*[one(n) for n in range(30)])`),
	});
	await house.printed("node01", /program over/);
	assert.equal(
		house.publications("counted"),
		range(30).map((n) => `message ${n}`),
	);
});

inHouse("`await lk.subscribe(...)` sends and is answered; two quick downlinks come out as two", {}, async (house) => {
	const client = await openClient(house.broker?.url ?? "");
	const mark = house.world.mark();
	await house.node({
		main: program('await lk.subscribe("twice", 1)\nprint("subscribed")\nawait printer()', { before: PRINTER }),
	});
	await house.printed("node01", /subscribed/);
	assert.ok(await house.heard("02006e780100", /^\[\d+,0,6,0\]$/, mark));
	for (const message of ["first", "second"]) client.publish("twice", message, { qos: 1 });
	await house.printed("node01", /got twice second/);
	assert.equal(
		house.lines("node01").filter((line) => line.startsWith("got")),
		["got twice first False", "got twice second False"],
	);
	await client.endAsync(true);
});

inHouse(
	"with lpmode False a message comes at once, long before the next poll",
	{ gwconfig: 'gwcfg["lpmode"] = False' },
	async (house) => {
		const client = await openClient(house.broker?.url ?? "");
		await house.node({
			main: program('await lk.subscribe("now", 1)\nprint("subscribed")\nawait printer()', {
				before: PRINTER,
				interval: 3_600_000,
			}),
		});
		await house.printed("node01", /subscribed/);
		for (const n of range(25)) {
			await client.publishAsync("now", `${n}.`, { qos: 1 });
			if (n % 5 === 4) await house.printed("node01", new RegExp(`got now ${n}\\.`));
		}
		assert.equal(
			house.lines("node01").filter((line) => line.startsWith("got")),
			range(25).map((n) => `got now ${n}. False`),
		);
		await client.endAsync(true);
	},
);

inHouse("it asks for its mailbox each poll_interval, not more often", {}, async (house) => {
	await house.node({ main: program('print("runs")', { interval: 300 }) });
	const polls: number[] = [];
	await house.world.waitFor(
		(event) => {
			if (event.kind === "frame" && event.sender === "node01" && /,"g",/.test(Buffer.from(event.payload).toString()))
				polls.push(event.at);
			return polls.length === 8;
		},
		{ timeout: 30_000 },
	);
	const mean = ((polls[7] ?? 0) - (polls[0] ?? 0)) / 7;
	assert.ok(mean > 250, `${mean} ms between two polls`);
});

inHouse(
	"the broker goes and comes back: publish waits, the Events tell, the message arrives once",
	{},
	async (house) => {
		await house.node({
			main: program(
				`asyncio.create_task(events())${PUBLISH_EACH(3)}
await lk.broker_down.wait()
await lk.publish("later", "kept", False, 1)`,
				{
					before: `
async def events():
    while True:
        await lk.broker_up.wait()
        print("event up")
        await lk.broker_down.wait()
        print("event down")`,
				},
			),
		});
		await house.printed("node01", /published 2/);
		await house.printed("node01", /event up/);
		await house.broker?.stop();
		await house.printed("node01", /event down/);
		const mark = house.world.mark();
		assert.not(house.lines("node01").includes("program over"));
		await house.broker?.start();
		await house.printed("node01", /event up/, mark);
		await house.printed("node01", /program over/);
		assert.equal(house.publications("later"), ["kept"]);
	},
);

inHouse(
	"the gateway is reset: publish goes on, esp_down and esp_up tell, a subscription still works",
	{},
	async (house) => {
		const client = await openClient(house.broker?.url ?? "");
		await house.node({
			main: program(
				`
await lk.subscribe("down", 1)
asyncio.create_task(printer())
asyncio.create_task(events())
n = 0
while not over:
    await lk.publish("counted", "message %d" % n, False, 1)
    n += 1
    print("published", n)
    await asyncio.sleep_ms(20)`,
				{
					before: `
over = False
async def printer():
    global over
    async for topic, message, retained in lk: over = True
async def events():
    while True:
        await lk.esp_down.wait()
        print("event esp down")
        await lk.esp_up.wait()
        print("event esp up")`,
				},
			),
		});
		await house.printed("node01", /published 5$/);
		// A subscription is on the gateway's flash a moment after it was answered.
		while (!house.flashFile("gateway_nodes.jsonl").includes('"down"'))
			await house.printed("node01", /published/, house.world.mark());
		const mark = house.world.mark();
		await house.gateway.kill();
		await house.printed("node01", /event esp down/, mark);
		await house.printed("gateway", /connected to broker/, mark);
		await house.printed("node01", /event esp up/, mark);
		// Subscribed once the gateway is: before that it is nobody's message.
		const timer = setInterval(() => client.publish("down", "enough", { qos: 1 }), 100);
		try {
			await house.printed("node01", /program over/);
		} finally {
			clearInterval(timer);
			await client.endAsync(true);
		}
		const count = house.lines("node01").filter((line) => line.startsWith("published")).length;
		assertCounts(house, count, (times) => times >= 1);
	},
);

for (const [about, args] of [
	["by Wi-Fi it follows", WIFI],
	["with a fixed channel it goes on when the access point is back", `${CHANNEL}, None`],
] as const) {
	inHouse(`the access point moves: ${about}`, {}, async (house) => {
		await house.node({ main: program(PUBLISH_EACH(40), { args }) });
		await house.printed("node01", /published 5/);
		house.world.accessPoint.move(11);
		await house.world.waitFor((event) => event.kind === "radio" && event.board === "gateway" && event.channel === 11);
		if (args === WIFI) await house.printed("node01", /published 15/);
		house.world.accessPoint.move(CHANNEL);
		await house.printed("node01", /program over/);
		assertCounts(house, 40, once);
	});
}

inHouse("an ESP8266 works with a fixed channel and by Wi-Fi, both ways", {}, async (house) => {
	const client = await openClient(house.broker?.url ?? "");
	let nodes = 0;
	for (const args of [`${CHANNEL}, None`, WIFI]) {
		nodes += 1;
		await house.node({
			port: "esp8266",
			main: program(
				`await lk.subscribe("to8266", 1)
asyncio.create_task(printer())
await lk.publish("esp8266", "from ${nodes}", False, 1)
print("channel", await lk.get_channel(), lk.cur_chan)`,
				{ args, before: PRINTER },
			),
		});
		await house.printed(`node0${nodes}`, /program over/);
		assert.ok(house.lines(`node0${nodes}`).includes("channel 6 6"));
		await client.publishAsync("to8266", `to ${nodes}`, { qos: 1 });
		await house.printed(`node0${nodes}`, new RegExp(`got to8266 to ${nodes}`));
	}
	assert.equal(house.publications("esp8266"), ["from 1", "from 2"]);
	await client.endAsync(true);
});

inHouse("bytes go both ways, and unsubscribe ends a subscription", {}, async (house) => {
	const client = await openClient(house.broker?.url ?? "");
	await house.node({
		main: program(
			`
for topic in ("one", "two"): await lk.subscribe(topic, 1)
await lk.unsubscribe("one")
await lk.publish("raw", b"\\x00\\xff", False, 1)
print("ready")
await printer()`,
			{ before: PRINTER },
		),
	});
	await house.printed("node01", /ready/);
	for (const topic of ["one", "two"]) await client.publishAsync(topic, Buffer.from([255, 0]), { qos: 1 });
	assert.is(await house.printed("node01", /^got/), "got two b'\\xff\\x00' False");
	const raw = house.world.events.find((event) => event.kind === "mqtt" && event.topic === "raw");
	assert.ok(raw?.kind === "mqtt" && Buffer.from(raw.payload).toString("hex") === "00ff");
	await client.endAsync(true);
});

inHouse("wrong arguments, too long messages and refused topics are ValueErrors", {}, async (house) => {
	await house.node({
		main: program(
			`
for topic, text in (("t", "x" * 240), ("a/#", "m")):
    try: await lk.publish(topic, text, False, 1)
    except ValueError as e: print("publish:", e)
try: await lk.subscribe("a#b", 1)
except ValueError as e: print("subscribe:", e)
await lk.publish("fine", "afterwards", False, 1)`,
			{
				before: `
for args in ((None, None), ("6", None), (b"6", ("a", "b")), (None, ())):
    try:
        ALink("${GATEWAY_ID}", *args)
        print("taken:", args)
    except ValueError as e: print("wrong:", e)
lk = ALink(bytes.fromhex("${GATEWAY_ID}"), ${CHANNEL}, None, False, 100)`,
			},
		),
	});
	await house.printed("node01", /program over/);
	const lines = house.lines("node01");
	const wrong = "wrong: channel must be a number, or None with credentials (ssid, password)";
	assert.equal(
		lines.filter((line) => /^(wrong|taken)/.test(line)),
		[wrong, wrong, wrong, wrong],
	);
	assert.equal(
		lines.filter((line) => /^(publish|subscribe):/.test(line)).map((line) => line.replace(/2\d\d b/, "N b")),
		[
			"publish: message too long: N bytes, 250 fit",
			"publish: the gateway refuses the request",
			"subscribe: the gateway refuses the request",
		],
	);
	assert.equal(house.publications("fine"), ["afterwards"]);
});

inHouse("no network is an OSError of run", {}, async (house) => {
	await house.node({
		main: `
import asyncio
from anodes.alink import ALink
try: asyncio.run(ALink("${GATEWAY_ID}", None, ("nobody", "knows"), False).run())
except OSError as e: print("run:", e)
`,
	});
	assert.is(await house.printed("node01", /^run/), "run: Connect fail");
});

inHouse("what a slow application has no room for stays in the gateway's mailbox", {}, async (house) => {
	const client = await openClient(house.broker?.url ?? "");
	await house.node({
		main: program(
			`
await lk.subscribe("many", 1)
print("subscribed")
while len(lk._messages) < 10: await asyncio.sleep(0)
print("full")
await printer()`,
			{ before: PRINTER },
		),
	});
	await house.printed("node01", /subscribed/);
	for (const n of range(15)) {
		await client.publishAsync("many", `${n}.`, { qos: 1 });
		if (n === 9) await house.printed("node01", /full/);
	}
	await house.printed("node01", /got many 14\./);
	assert.equal(
		house.lines("node01").filter((line) => line.startsWith("got")),
		range(15).map((n) => `got many ${n}. False`),
	);
	await client.endAsync(true);
});

inHouse(
	"a gateway that forgot everything is told again what is subscribed to, not what no longer is",
	{},
	async (house) => {
		const client = await openClient(house.broker?.url ?? "");
		await house.node({
			main: program(
				'await lk.subscribe("a/+", 1)\nawait lk.subscribe("b", 1)\nawait lk.unsubscribe("b")\nasyncio.create_task(printer())',
				{ before: PRINTER },
			),
		});
		await house.printed("node01", /program over/);
		house.writeFlashFile("gateway_nodes.jsonl", undefined);
		await house.gateway.reset();
		// Until the link has subscribed, it is nobody's message.
		const tell = () => ["b", "a/1"].map((topic) => client.publish(topic, "you", { qos: 1 }));
		const timer = setInterval(tell, 100);
		try {
			await house.printed("node01", /got a\/1 you/);
		} finally {
			clearInterval(timer);
			await client.endAsync(true);
		}
		assert.not(house.lines("node01").some((line) => line.startsWith("got b")));
	},
);

inHouse(
	"a radio whose send pool is exhausted is restarted, and publications and downlinks go on",
	{},
	async (house) => {
		const client = await openClient(house.broker?.url ?? "");
		const node = await house.node({
			main: program(`await lk.subscribe("down", 1)\nasyncio.create_task(printer())${PUBLISH_EACH(20)}`, {
				before: PRINTER,
			}),
		});
		await house.printed("node01", /published 3$/);
		node.radio.isExhausted = true;
		await house.printed("node01", /program over/);
		await client.publishAsync("down", "heard", { qos: 1 });
		await house.printed("node01", /got down heard/);
		assertCounts(house, 20, once);
		await client.endAsync(true);
	},
);

inHouse("close ends the link's tasks and the program can end", {}, async (house) => {
	await house.node({
		main: `
import asyncio
from anodes.alink import ALink
lk = ALink("${GATEWAY_ID}", ${CHANNEL}, None)
async def main():
    await lk.run()
    await lk.publish("last", "words", False, 1)
    lk.close()
asyncio.run(main())
print("ended well")
`,
	});
	await house.printed("node01", /ended well/);
	assert.equal(house.publications("last"), ["words"]);
	assert.not(house.lines("node01").some((line) => /Traceback|exception/.test(line)));
});

test.run();
