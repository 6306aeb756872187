// An air without boards' processes: radios that are told what to do directly.

import { Air, type AirOptions } from "../../sim/air/air.ts";
import { type Port, type Radio, type ReceivedFrame, STA } from "../../sim/air/radio.ts";
import type { SimEvent } from "../../sim/types.ts";

export const HOME = { ssid: "home", password: "secret", channel: 6 };
/** Wi-Fi that need not be waited for. */
export const QUICK = { scanChannel: 2, join: 4, beaconLoss: 20 };

export interface AirFixture {
	readonly air: Air;
	readonly events: SimEvent[];
	/** A powered board whose station is up, ESP-NOW on, tuned to a channel; `received` fills with what it gets. */
	board(name: string, channel: number, port?: Port): { radio: Radio; mac: string; received: ReceivedFrame[] };
}

export function makeAir(options: Partial<AirOptions> = {}): AirFixture {
	const events: SimEvent[] = [];
	const air = new Air({
		airTime: false,
		accessPoint: HOME,
		timing: QUICK,
		...options,
		emit: (event) => events.push(event),
		now: () => 0,
	});
	let count = 0;
	return {
		air,
		events,
		board(name, channel, port = "esp32") {
			const mac = `0200000${(0xa0010 + 16 * count++).toString(16)}`;
			const radio = air.addRadio({ name, port, mac });
			const received: ReceivedFrame[] = [];
			radio.onFrame = (frame) => received.push(frame);
			radio.powerOn();
			radio.setActive(STA, true);
			radio.espnow = true;
			if (radio.channel !== channel) radio.setChannel(channel);
			return { radio, mac, received };
		},
	};
}

/** Resolves when the condition holds; looks whenever the loop turns. Error after two seconds. */
export async function eventually(what: string, condition: () => boolean): Promise<void> {
	const end = performance.now() + 2000;
	while (!condition()) {
		if (performance.now() > end) throw new Error(`Never came: ${what}.`);
		await new Promise((resolve) => setTimeout(resolve, 1));
	}
}

export async function joined(radio: Radio, ssid = HOME.ssid, key = HOME.password): Promise<void> {
	radio.station.connect(ssid, key);
	await eventually(`${radio.name} joins`, () => radio.station.isJoined);
}
