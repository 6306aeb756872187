// Link in a simulated house: what it calls published is at the broker, once, whatever the air, the gateway and the broker do.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import type { FrameEvent, SimEvent } from "../../sim/types.ts";
import { openClient } from "../helpers/mqtt.ts";
import { assertCounts, once, range } from "./counted.ts";
import { CHANNEL, tellerOf } from "./house.ts";

const test = suite("Link, reliability");
const inHouse = tellerOf(test);

/** Python: publishes `count` numbered messages, each until that is PUB_OK, and waits while the broker is out. */
const publishEach = (count: number): string => `
for n in range(${count}):
    while True:
        result = link.publish("counted", "message %d" % n, False, 1)
        if result == PUB_OK:
            break
        if result == BROKER_OUT:
            while link.ping() != PUB_OK:
                pass
            break
    print("published", n)
`;

for (const [about, count, faults] of [
	["10 % of transmissions and 5 % of acknowledgements lost", 100, { loss: 0.1, ackLoss: 0.05, seed: 7 }],
	["30 % of transmissions and 30 % of acknowledgements lost", 60, { loss: 0.3, ackLoss: 0.3, seed: 8 }],
	["60 % of transmissions lost", 40, { loss: 0.6, ackLoss: 0.1, seed: 9 }],
] as const) {
	inHouse(`every publication arrives exactly once: ${about}`, faults, async (house) => {
		await house.node({ program: publishEach(count) });
		await house.printed("node01", /program over/);
		assertCounts(house, count, once);
	});

	inHouse(`every downlink reaches the application exactly once: ${about}`, faults, async (house) => {
		await house.node({
			program: `
while not link.subscribe("down", 1): pass
print("subscribed")
while True:
    link.get(lambda topic, message, retained: print("got", message))
`,
		});
		await house.printed("node01", /subscribed/);
		const client = await openClient(house.broker?.url ?? "");
		for (const n of range(count)) {
			await client.publishAsync("down", `message ${n}.`, { qos: 1 });
			if (n % 8 === 7) await house.printed("node01", new RegExp(`got message ${n}\\.`));
		}
		await house.printed("node01", new RegExp(`got message ${count - 1}\\.`));
		await client.endAsync(true);
		const got = house.lines("node01").filter((line) => line.startsWith("got"));
		assert.equal(
			got,
			range(count).map((n) => `got message ${n}.`),
		);
	});
}

inHouse("a gateway reset loses no publication", {}, async (house) => {
	await house.node({ program: publishEach(60) });
	for (const n of [10, 30]) {
		const mark = house.world.mark();
		await house.printed("node01", new RegExp(`published ${n}`));
		await house.gateway.reset();
		await house.printed("gateway", /connected to broker/, mark);
	}
	await house.printed("node01", /program over/);
	assertCounts(house, 60, (times) => times >= 1);
});

inHouse(
	"a gateway reset costs no subscription, and a damaged file of them does not keep it from starting",
	{},
	async (house) => {
		const client = await openClient(house.broker?.url ?? "");
		await house.node({
			program: `
print(link.subscribe("kept/#", 1))
while True: link.get(lambda topic, message, retained: print("got", message))
`,
		});
		await house.printed("node01", /True/);
		const kept = join(house.gateway.flash, "gateway_nodes.jsonl");
		while (!existsSync(kept) || !readFileSync(kept, "utf8").includes("kept/#")) await setTimeout(10);
		for (const [message, damage] of [
			["first", (text: string) => text],
			["second", (text: string) => `garbage\n[1,2\n["x",0,["zz"]]\n${text}[\u0000`],
		] as const) {
			writeFileSync(kept, damage(readFileSync(kept, "utf8")));
			const mark = house.world.mark();
			await house.gateway.reset();
			await house.printed("gateway", /connected to broker/, mark);
			// Subscribed once the broker passes it on; before that it is nobody's message.
			const timer = setInterval(() => client.publish("kept/x", message, { qos: 1 }), 100);
			await house.printed("node01", new RegExp(`got ${message}`));
			clearInterval(timer);
		}
		await client.endAsync(true);
	},
);

inHouse("a radio whose send pool is exhausted is started anew, and publications go on", {}, async (house) => {
	const node = await house.node({ program: publishEach(20) });
	await house.printed("node01", /published 3$/);
	node.radio.isExhausted = true;
	await house.printed("node01", /program over/);
	assertCounts(house, 20, once);
});

inHouse("a broker that is restarted costs no publication, and ping tells that it is away", {}, async (house) => {
	await house.node({
		program: `${publishEach(20)}\nprint("half")\nwhile link.ping() == PUB_OK: pass\nprint("away")\n${publishEach(30)}`,
	});
	await house.printed("node01", /half/);
	await house.broker?.stop();
	await house.printed("node01", /away/);
	// Published while there is no broker: the gateway keeps it.
	await house.world.waitFor((event) => isFrame(event, /^\[\d+,1,6,0\]$/));
	await house.broker?.start();
	await house.printed("node01", /program over/);
	assertCounts(house, 20, (times) => times === 2);
	assertCounts(house, 30, (times) => times >= 1 && times <= 2);
});

for (const [about, link] of [
	["by asking", "None, None"],
	["by Wi-Fi", 'None, ("home", "for tests only")'],
] as const) {
	inHouse(`when the access point moves, publications go on: ${about}`, {}, async (house) => {
		await house.node({ link, program: publishEach(30) });
		await house.printed("node01", /published 5/);
		house.world.accessPoint.move(11);
		await house.printed("node01", /published 15/);
		house.world.accessPoint.move(2);
		await house.printed("node01", /program over/);
		assertCounts(house, 30, once);
	});
}

inHouse("with a fixed channel, publications go on when the access point is back on it", {}, async (house) => {
	await house.node({ program: publishEach(30) });
	await house.printed("node01", /published 5/);
	house.world.accessPoint.move(11);
	await house.world.waitFor((event) => event.kind === "radio" && event.board === "gateway" && event.channel === 11);
	house.world.accessPoint.move(CHANNEL);
	await house.printed("node01", /program over/);
	assertCounts(house, 30, once);
});

function isFrame(event: SimEvent, payload: RegExp): event is FrameEvent {
	return event.kind === "frame" && payload.test(String(Buffer.from(event.payload)));
}

test.run();
