// How soon a message from the broker is in a node that listens, with lpmode off.
import { setTimeout as delay } from "node:timers/promises";
import { GATEWAY_ID, House } from "../../tests/firmware/house.ts";
import { openClient } from "../../tests/helpers/mqtt.ts";
import { median, quantile, type Row } from "./row.ts";

/** Milliseconds. */
const GOAL = 20;
const PATIENCE = 60_000;

const PROGRAM = `
import asyncio
from anodes.alink import ALink

async def main():
    link = ALink("${GATEWAY_ID}", 6, None, False, 1000)
    await link.run()
    await link.subscribe("down", 1)
    print("listens")
    async for topic, message, retained in link:
        print("got", message)

asyncio.run(main())
`;

export async function downlink(messages: number): Promise<Row[]> {
	const house = await House.open({ gwconfig: 'gwcfg["lpmode"] = False' });
	const client = await openClient(house.broker?.url ?? "");
	try {
		await house.node({ name: "listener", main: PROGRAM });
		await house.printed("listener", /^listens$/);
		const times: number[] = [];
		for (let n = 0; n < Math.min(messages, 200); n++) {
			const begin = performance.now();
			const what = { timeout: PATIENCE, after: house.world.mark() };
			const got = house.world.waitFor((event) => event.kind === "output" && event.line === `got ${n}`, what);
			client.publish("down", String(n), { qos: 1 });
			await got;
			times.push(performance.now() - begin);
			// Not in step with anything.
			await delay(10 + ((n * 7) % 50));
		}
		return [
			{ name: "broker's client to node, lpmode off: median, ms", value: median(times), digits: 1, most: GOAL },
			{ name: "broker's client to node, lpmode off: 99 %, ms", value: quantile(times, 0.99), digits: 1 },
		];
	} finally {
		await client.endAsync(true);
		await house.close();
	}
}
