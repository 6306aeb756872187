// What a message costs our MQTT client in time and in heap, on the real MicroPython with words of 64 bits, at a real broker.
import type { MqttClient } from "mqtt";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { startBroker } from "../../sim/broker/index.ts";
import { hasMosquitto, Mosquitto } from "../helpers/mosquitto.ts";
import { openClient } from "../helpers/mqtt.ts";
import { type Json, Script } from "./vm.ts";

type Cost = { per_second: number; bytes: number };
type Said = { send?: number; submit: Cost; publish: Cost; receive: Cost };

const test = suite("MQTT cost");
let broker: { readonly port: number; stop(): Promise<void> };
let client: MqttClient;
const cost = { submit: {} as Cost, publish: {} as Cost, receive: {} as Cost };

test.before(async () => {
	broker = hasMosquitto()
		? await Mosquitto.start("allow_anonymous true\nmax_queued_messages 0")
		: await startBroker({ port: 0 });
	client = await openClient(`mqtt://127.0.0.1:${broker.port}`);
	const script = await Script.start("cost.py");
	script.send({ port: broker.port });
	for (;;) {
		const said = await script.next<Json & Said>();
		if (said.send === undefined) {
			Object.assign(cost, said);
			break;
		}
		for (let n = 0; n < said.send; n++) client.publish("cost/in", Buffer.alloc(100, "m"), { qos: 1 });
	}
	await script.end();
});
test.after(async () => {
	await client?.endAsync(true);
	await broker?.stop();
});

// The original gets through 10 a second; this has to hold on a machine that does ten other things.
for (const way of ["submit", "publish", "receive"] as const) {
	test(`${way}: several hundred messages a second with qos 1, at the least`, () => {
		assert.ok(cost[way].per_second > 300, `${cost[way].per_second}/s`);
	});
}

// Each bound is a little over what was measured; a copy of the message more, or a closure, breaks it.
for (const [way, most] of [
	["submit", 400],
	["publish", 1300],
	["receive", 800],
] as const) {
	test(`${way}: a message of 100 bytes allocates less than ${most} bytes`, () => {
		assert.ok(cost[way].bytes < most, `${cost[way].bytes} bytes`);
	});
}

test.run();
