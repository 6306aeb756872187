// A share of `npm run soak`: the MQTT client on connections that break at any byte.
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { soakMqtt } from "./soak/connections.ts";

const test = suite("MQTT soak");

for (const seed of [1, 2]) {
	test(`200 messages each way with qos 1 come whole and in order, at least once, over 20 connections that break (seed ${seed})`, async () => {
		const { connections } = await soakMqtt({ seed, messages: 200, connections: 20 });
		assert.ok(connections >= 20, `${connections} connections`);
	});
}

test.run();
