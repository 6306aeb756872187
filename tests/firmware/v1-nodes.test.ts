// Nodes of protocol v1 do on our gateway what the demos of old do: publish and fetch for ever, publish and sleep on a channel
// found by Wi-Fi or by asking, echo what is waiting, publish a burst while polling. They come back from an outage by themselves.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { MqttClient } from "mqtt";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { openClient } from "../helpers/mqtt.ts";
import { CHANNEL, GATEWAY_ID, House } from "./house.ts";

const test = suite("nodes of protocol v1");
const [LINK, ALINK] = ["v1_node.py", "v1_anode.py"].map((name) =>
	readFileSync(join(import.meta.dirname, "v1", name), "utf8"),
) as [string, string];

/** Counts at `count/sync`, fetches after each, prints what comes. */
const COUNTING = `
import time
from v1_node import Node, PUB_OK
node = Node("${GATEWAY_ID}")
node.sta.config(channel=${CHANNEL})
print("subscribed", node.subscribe("foo_topic", 1))
n = 0
while True:
    while not node.ping():
        time.sleep_ms(100)
    if node.publish("count/sync", "Count %d é" % n, False, 1) == PUB_OK:
        node.get(lambda topic, message, retained: print("got", topic, message, retained))
        n += 1
    time.sleep_ms(100)
`;

/** One publication a wake; its channel comes from the Wi-Fi network, whose credentials it has. */
const BY_WIFI = `
import time
from machine import deepsleep
from v1_node import Node
node = Node("${GATEWAY_ID}")
node.sta.connect("home", "for tests only")
start = time.ticks_ms()
while not node.sta.isconnected() and time.ticks_diff(time.ticks_ms(), start) < 5000:
    time.sleep_ms(10)
print("result", node.publish("wake/wifi", "1", False, 0))
node.close()
deepsleep(200)
`;

/** Finds the channel by asking, echoes what is waiting to \`echo\`, sleeps. */
const ECHO = `
from machine import deepsleep
from v1_node import Node
node = Node("${GATEWAY_ID}")
print("channel", node.search())
node.subscribe("foo_topic", 1)
messages = []
node.get(lambda *message: messages.append(message))
for topic, message, retained in messages:
    print("result", node.publish("echo", message, False, 4))
node.close()
deepsleep(200)
`;

/** Publishes at \`count/async\` as fast as it is acknowledged, eight at a time. The gateway's id is bytes. */
const BURSTS = `
import asyncio
from v1_anode import Node
node = Node(bytes.fromhex("${GATEWAY_ID}"), ${CHANNEL}, 100)
async def main():
    asyncio.create_task(node.run(lambda topic, message, retained: print("got", topic, message, retained)))
    await node.send(["foo_topic", 1])
    n = 0
    while True:
        await node.publish("count/async", str(n), False, 1)
        n += 1
        await asyncio.sleep_ms(1 if n % 8 else 200)
asyncio.run(main())
`;

let house: House;
let client: MqttClient;
test.before(async () => {
	house = await House.open();
	client = await openClient(house.broker?.url ?? "");
	await client.publishAsync("foo_topic", "kept", { qos: 1, retain: true });
	const texts = { "lib/v1_node.py": LINK, "lib/v1_anode.py": ALINK };
	for (const [name, main] of Object.entries({ counting: COUNTING, wifi: BY_WIFI, echo: ECHO, bursts: BURSTS }))
		await house.node({ name, texts, main });
});
test.after(async () => {
	await client?.endAsync(true);
	await house?.close();
});

/** Each node does its work once more from now on. */
async function allWork(): Promise<void> {
	const mark = house.world.mark();
	await house.published("count/sync", /^Count \d+ é$/, mark);
	await house.published("count/async", /^\d+$/, mark);
	await house.published("wake/wifi", /^1$/, mark);
	await house.printed("echo", new RegExp(`^channel ${CHANNEL}$`), mark);
}

test("each publishes, and gets what the broker has kept and what comes", async () => {
	await allWork();
	await client.publishAsync("foo_topic", "news", { qos: 1 });
	for (const name of ["counting", "bursts"]) {
		await house.printed(name, /^got foo_topic kept True$/);
		await house.printed(name, /^got foo_topic news False$/);
	}
	await house.published("echo", /^news$/);
});

test("each is back by itself after the access point was off, and has lost nothing that was to be acknowledged", async () => {
	const mark = house.world.mark();
	house.world.accessPoint.off();
	await house.printed("gateway", /WiFi or broker is down/, mark);
	house.world.accessPoint.on();
	await house.printed("gateway", /connected to broker/, mark);
	await allWork();
	const counts = house.publications("count/async").map(Number);
	assert.ok(counts.length > 20);
	assert.equal(
		Array.from({ length: Math.max(...counts) }, (_, n) => n).filter((n) => !counts.includes(n)),
		[],
	);
});

test("each is back by itself after the gateway was reset, and no node failed", async () => {
	const reset = house.world.mark();
	await house.gateway.reset();
	await house.printed("gateway", /connected to broker/, reset);
	await allWork();
	for (const name of ["counting", "wifi", "echo", "bursts"])
		assert.not.match(house.lines(name).join("\n"), /Traceback|result False/, name);
});

test.run();
