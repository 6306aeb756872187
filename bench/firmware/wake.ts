// What one wake costs that publishes with qos 1 and finds its mailbox empty.
import { GATEWAY_ID, House } from "../../tests/firmware/house.ts";
import { median, type Row } from "./row.ts";

const WAKES = 20;
const PATIENCE = 60_000;

const PROGRAM = `
from machine import deepsleep
from nodes.link import Link, PUB_OK

link = Link("${GATEWAY_ID}", 6, None, False)
result = link.publish("shed", "21.5", False, 1)
link.get(print)
link.close()
if result != PUB_OK:
    print("bad result", result)
deepsleep(50)
`;

export async function wake(): Promise<Row[]> {
	const house = await House.open();
	try {
		const { world } = house;
		const board = await house.node({ name: "sleeper", main: PROGRAM });
		const counts: number[] = [];
		const times: number[] = [];
		let [mark, before] = [world.mark(), 0];
		for (let n = 0; n < WAKES; n++) {
			const asleep = (event: { kind: string; board?: string; state?: string }) =>
				event.kind === "board" && event.board === "sleeper" && event.state === "asleep";
			await world.waitFor(asleep, { after: mark, timeout: PATIENCE });
			const on = board.radio.usage.radioOn;
			counts.push(
				world.events.slice(mark).filter((e) => e.kind === "frame" && [e.sender, e.receiver].includes("sleeper")).length,
			);
			times.push(on - before);
			[mark, before] = [world.mark(), on];
		}
		return [
			{ name: "frames of a wake that publishes, both ways", value: median(counts), most: 2 },
			{ name: "radio on in such a wake: median, ms", value: median(times), digits: 1, most: 20 },
		];
	} finally {
		await house.close();
	}
}
