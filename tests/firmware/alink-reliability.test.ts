// ALink in a simulated house: `publish` returns when the broker has it, whatever happens meanwhile; downlinks come out as they are.
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { openClient } from "../helpers/mqtt.ts";
import { PRINTER, program, publishEach, WIFI } from "./alink-program.ts";
import { assertCounts, once, range } from "./counted.ts";
import { CHANNEL, tellerOf } from "./house.ts";

const test = suite("ALink, reliability");
const inHouse = tellerOf(test);

for (const [about, faults] of [
	["10 % of transmissions and 5 % of acknowledgements lost", { loss: 0.1, ackLoss: 0.05, seed: 7 }],
	["60 % of transmissions lost", { loss: 0.6, ackLoss: 0.1, seed: 9 }],
	["30 % of frames duplicated", { duplicates: 0.3, seed: 3 }],
] as const) {
	inHouse(`every publication arrives once, every downlink comes out once: ${about}`, faults, async (house) => {
		const client = await openClient(house.broker?.url ?? "");
		await house.node({
			main: program(
				`await lk.subscribe("down", 1)\nprint("subscribed")\nasyncio.create_task(printer())${publishEach(40)}`,
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

inHouse(
	"the broker goes and comes back: publish waits, the Events tell, the message arrives once",
	{},
	async (house) => {
		await house.node({
			main: program(
				`asyncio.create_task(events())${publishEach(3)}
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
		await house.node({ main: program(publishEach(40), { args }) });
		await house.printed("node01", /published 5/);
		house.world.accessPoint.move(11);
		await house.world.waitFor((event) => event.kind === "radio" && event.board === "gateway" && event.channel === 11);
		if (args === WIFI) await house.printed("node01", /published 15/);
		house.world.accessPoint.move(CHANNEL);
		await house.printed("node01", /program over/);
		assertCounts(house, 40, once);
	});
}

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
			main: program(`await lk.subscribe("down", 1)\nasyncio.create_task(printer())${publishEach(20)}`, {
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

test.run();
