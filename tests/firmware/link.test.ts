// Link in a simulated house: how it finds its channel, and what each of its calls does and says.
import { suite } from "uvu";
import * as assert from "uvu/assert";
import type { FrameEvent, SimEvent } from "../../sim/types.ts";
import { openClient } from "../helpers/mqtt.ts";
import { range } from "./counted.ts";
import { CHANNEL, GATEWAY_ID, tellerOf } from "./house.ts";

const test = suite("Link");
const inHouse = tellerOf(test);

inHouse("a search settles on the gateway's channel though it is heard beside it", { leak: 1 }, async (house) => {
	await house.node({ link: "None, None", program: 'print("channel", link.cur_chan, link.get_channel())' });
	assert.is(await house.printed("node01", /channel/), `channel ${CHANNEL} ${CHANNEL}`);
});

inHouse("an ESP8266 works by each way to a channel", {}, async (house) => {
	let nodes = 0;
	for (const link of ["6, None", "None, None", 'None, ("home", "for tests only")']) {
		nodes += 1;
		await house.node({
			port: "esp8266",
			link,
			program: `print("result", link.publish("esp8266", "${nodes}", False, 1))`,
		});
		await house.printed(`node0${nodes}`, /result 0/);
		await house.published("esp8266", new RegExp(`^${nodes}$`));
	}
});

inHouse("no gateway: ESP_FAIL, never PUB_OK; a search that finds nobody is an OSError", {}, async (house) => {
	await house.gateway.powerDown();
	await house.node({
		program: `
print("publish", link.publish("t", "m", False, 1) == ESP_FAIL, link.publish("t", "m") == ESP_FAIL)
print("others", link.ping() == ESP_FAIL, link.subscribe("t", 1), link.get(print), link.get_channel())
try: Link("${GATEWAY_ID}", None, None, False)
except OSError as e: print("search:", e)
`,
	});
	assert.is(await house.printed("node01", /^publish/), "publish True True");
	assert.is(await house.printed("node01", /^others/), "others True False False None");
	assert.is(await house.printed("node01", /^search/), "search: Connect fail");
});

inHouse("only the gateway's answers count, and only to the id that is out", { connected: false }, async (house) => {
	await house.gateway.powerDown();
	const node = "02006e780100";
	house.world.onEvent((event) => {
		if (!isFrame(event, /"forged"/)) return;
		const id = Number(/\d+/.exec(String(Buffer.from(event.payload)))?.[0]);
		const to = { to: node, channel: CHANNEL };
		void house.world.air.inject({ ...to, from: "02abcdef0000", payload: `[${id},0,6,0]` });
		for (const wrong of [id - 1, id + 1])
			void house.world.air.inject({ ...to, from: GATEWAY_ID, payload: `[${wrong},0,6,0]` });
		for (const bad of [
			`[${id}]`,
			`[${id},0]`,
			`[${id},"0",6,0]`,
			`[${id},0,null,0]`,
			"[]",
			"ACK",
			'["ACK"]',
			`{"a":${id}}`,
		]) {
			void house.world.air.inject({ ...to, from: GATEWAY_ID, payload: bad });
		}
	});
	await house.node({ program: 'print("result", link.publish("t", "forged", False, 1) == ESP_FAIL)' });
	assert.is(await house.printed("node01", /^result/), "result True");
});

inHouse("publishing again after ESP_FAIL is the same publication: it arrives once", {}, async (house) => {
	await house.node({
		program: 'import time\nfor n in range(6):\n    print("result", link.publish("t", "again", False, 1))',
	});
	house.world.air.setLink({ loss: 1 }, { from: GATEWAY_ID, to: "02006e780100" });
	await house.printed("node01", /result 2/);
	house.world.air.setLink({ loss: 0 }, { from: GATEWAY_ID, to: "02006e780100" });
	await house.printed("node01", /program over/);
	const results = house.lines("node01").filter((line) => line.startsWith("result"));
	const failed = results.filter((line) => line === "result 2").length;
	assert.ok(failed >= 1 && failed < 6, results.join());
	// The failed ones and the first that was answered are one; each later one is its own.
	assert.is(house.publications("t").length, 6 - failed);
});

inHouse("a ping between two tries of a publication does not make two of it", {}, async (house) => {
	await house.node({
		program: `
while True:
    result = link.publish("t", "same", False, 1)
    print("result", result)
    if result == PUB_OK: break
    link.ping()
`,
	});
	house.world.air.setLink({ loss: 1 }, { from: GATEWAY_ID, to: "02006e780100" });
	await house.printed("node01", /result 2/);
	house.world.air.setLink({ loss: 0 }, { from: GATEWAY_ID, to: "02006e780100" });
	await house.printed("node01", /program over/);
	assert.equal(house.publications("t"), ["same"]);
});

inHouse("publish waits for the broker as long as `timeout` says, and not at all without", {}, async (house) => {
	await house.node({
		program: `
import time
while link.ping() == PUB_OK: pass
begun = time.ticks_ms()
print("without", link.publish("t", "one", False, 1), time.ticks_diff(time.ticks_ms(), begun) < 1000)
begun = time.ticks_ms()
print("bounded", link.publish("t", "two", False, 1, 1200), time.ticks_diff(time.ticks_ms(), begun) >= 1200)
print("patient", link.publish("t", "three", False, 1, 25000))
`,
	});
	await house.broker?.stop();
	assert.is(await house.printed("node01", /^without/), "without 1 True");
	assert.is(await house.printed("node01", /^bounded/), "bounded 1 True");
	await house.broker?.start();
	assert.is(await house.printed("node01", /^patient/), "patient 0");
	assert.equal(
		["one", "two", "three"].map((text) => house.publications("t").includes(text)),
		[true, true, true],
	);
});

inHouse("a search that finds nobody comes again at the sixth failure after it, and finds then", {}, async (house) => {
	const node = await house.node({
		link: "None, None",
		program: `
print("found")
while link.ping() != ESP_FAIL: pass
for n in range(5): link.ping()
print("quiet")
while link.ping() == ESP_FAIL: pass
print("again", link.cur_chan)
`,
	});
	await house.printed(node.name, /found/);
	house.world.air.setLink({ loss: 1 }, { to: GATEWAY_ID });
	await house.printed(node.name, /quiet/);
	const tuned = house.world.events.filter(
		(event) => event.kind === "radio" && event.board === node.name && event.channel === 9,
	);
	assert.is(tuned.length, 1); // the failed search; the first one ended on the gateway's channel
	house.world.air.setLink({ loss: 0 }, { to: GATEWAY_ID });
	await house.printed(node.name, /^again 6/);
});

inHouse("a callback of get may publish, and every downlink arrives", {}, async (house) => {
	const client = await openClient(house.broker?.url ?? "");
	await house.node({
		program: `
link.subscribe("in", 1)
print("subscribed")
count = 0
def echo(topic, message, retained):
    global count
    count += 1
    link.publish("out", message, False, 1)
while count < 9: link.get(echo)
`,
	});
	await house.printed("node01", /subscribed/);
	for (const n of range(9)) await client.publishAsync("in", `echo ${n}`, { qos: 1 });
	await house.printed("node01", /program over/);
	assert.equal(
		house.publications("out"),
		range(9).map((n) => `echo ${n}`),
	);
	await client.endAsync(true);
});

inHouse("a full mailbox of messages of full length comes in one exchange", {}, async (house) => {
	const client = await openClient(house.broker?.url ?? "");
	const node = await house.node({
		program: `
link.subscribe("full", 1)
link.subscribe("go", 1)
print("subscribed")
while link._waiting < 10: link.ping()
print("get")
link.get(lambda topic, message, retained: print("got", len(message), message[-1]))
`,
	});
	await house.printed(node.name, /subscribed/);
	for (const n of range(10)) await client.publishAsync("full", "x".repeat(216) + n, { qos: 1 });
	await house.printed(node.name, /program over/);
	assert.equal(
		house.lines(node.name).filter((line) => line.startsWith("got")),
		range(10).map((n) => `got 217 ${n}`),
	);
	const sent = house.world.events.filter((event) => isFrame(event, /^\[(\d+,"g"|-)/) && event.sender === node.name);
	assert.equal(
		sent.map((event) => String(Buffer.from((event as FrameEvent).payload)).replace(/\d+/g, "N")),
		['[N,"g",N]', "[-N]"],
	);
	await client.endAsync(true);
});

inHouse("a wake that publishes and finds nothing waiting is one frame out and one in", {}, async (house) => {
	const node = await house.node({
		program: 'print("result", link.publish("wake", "up", False, 1), link.get(print))',
	});
	await house.printed(node.name, /result 0 True/);
	const frames = house.world.events.filter(
		(event) => event.kind === "frame" && (event.sender === node.name || event.receiver === node.name),
	);
	assert.is(frames.length, 2);
});

inHouse("bytes go both ways, and text of any language", {}, async (house) => {
	const client = await openClient(house.broker?.url ?? "");
	await client.subscribeAsync("up/#", { qos: 1 });
	const node = await house.node({
		program: `
link.subscribe("down/ü", 1)
print(link.publish("up/ü", "grüße 😀", False, 1), link.publish("up/raw", b"\\x00\\xff", True, 1))
count = 0
def show(*message):
    global count
    count += 1
    print("got", *message)
while count < 2: link.get(show)
`,
	});
	await house.printed(node.name, /0 0/);
	for (const message of ["schön", Buffer.from([0, 255, 128])]) await client.publishAsync("down/ü", message, { qos: 1 });
	await house.printed(node.name, /program over/);
	assert.equal(
		house.lines(node.name).filter((line) => line.startsWith("got")),
		["got down/ü schön False", "got down/ü b'\\x00\\xff\\x80' False"],
	);
	assert.equal(house.publications("up/ü"), ["grüße 😀"]);
	const raw = house.world.events.find((event) => event.kind === "mqtt" && event.topic === "up/raw");
	assert.ok(raw?.kind === "mqtt" && Buffer.from(raw.payload).toString("hex") === "00ff" && raw.retain);
	await client.endAsync(true);
});

inHouse("a message that does not fit raises ValueError with its size, and nothing is sent", {}, async (house) => {
	const node = await house.node({
		program: `
try: link.publish("topic", "ü" * 120, False, 1)
except ValueError as e: print("raised:", e)
`,
	});
	assert.match(await house.printed(node.name, /^raised/), /^raised: message too long: 2\d\d bytes, 250 fit$/);
	assert.not(house.world.events.some((event) => event.kind === "frame"));
});

inHouse("what the gateway refuses is PUB_FAIL, and unsubscribe ends a subscription", {}, async (house) => {
	const client = await openClient(house.broker?.url ?? "");
	const node = await house.node({
		program: `
print("refused", link.publish("a/#", "m", False, 1) == PUB_FAIL, link.subscribe("a#", 1))
print("subscribed", link.subscribe("one", 1), link.subscribe("two", 1), link.unsubscribe("one"))
got = []
while not got: link.get(lambda topic, message, retained: got.append(topic))
print("got", got)
`,
	});
	assert.is(await house.printed(node.name, /^refused/), "refused True False");
	assert.is(await house.printed(node.name, /^subscribed/), "subscribed True True True");
	for (const topic of ["one", "two"]) await client.publishAsync(topic, "m", { qos: 1 });
	assert.is(await house.printed(node.name, /^got/), "got ['two']");
	await client.endAsync(true);
});

inHouse("breakout leaves the program when the pin is low, and only then", {}, async (house) => {
	const node = await house.node({
		program: `
from machine import Pin
link.breakout(Pin(4, Pin.IN, Pin.PULL_UP))
print("stays")
while True: link.breakout(Pin(4, Pin.IN, Pin.PULL_UP))
`,
	});
	await house.printed(node.name, /stays/);
	node.setPin(4, 0);
	await house.printed(node.name, /^KeyboardInterrupt/);
});

function isFrame(event: SimEvent, payload: RegExp): event is FrameEvent {
	return event.kind === "frame" && payload.test(String(Buffer.from(event.payload)));
}

test.run();
