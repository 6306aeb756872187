// ALink in a simulated house: what each of its calls does and says, and when it asks for its mailbox.
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { openClient } from "../helpers/mqtt.ts";
import { PRINTER, program, WIFI } from "./alink-program.ts";
import { range } from "./counted.ts";
import { CHANNEL, GATEWAY_ID, tellerOf } from "./house.ts";

const test = suite("ALink");
const inHouse = tellerOf(test);

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
