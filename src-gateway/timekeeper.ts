// When the board's clock is set: at the start and then daily. Nothing waits for that.
import { sleep, sleep_ms } from "asyncio";
import { bring, let_go } from "mqtt/rooms";
import type { Radio } from "./radio";
import type { Reporter } from "./reporter";

/** Milliseconds between two looks whether there is a network. */
const _LOOK = 500;
/** Seconds from one setting to the next, and after attempts that failed: these double up to an hour. */
const _DAY = 86400;
const _FIRST_DELAY = 15;
const _LAST_DELAY = 3600;

/** Sets the clock by what `host` says, `offset` seconds ahead of UTC, again and again, for ever. */
export async function keep_time(host: string, offset: int, radio: Radio, reporter: Reporter): Promise<void> {
	let delay = _FIRST_DELAY;
	while (true) {
		while (!radio.has_network()) await sleep_ms(_LOOK);
		const done = await bring<typeof import("./ntp")>("gateway.ntp").set_clock(host, offset);
		let_go("gateway.ntp", "mqtt.lookup");
		if (done) {
			reporter.note(`The clock has been set by ${host}.`);
			delay = _FIRST_DELAY;
			await sleep(_DAY);
		} else {
			reporter.detail(`The time server ${host} does not answer: it will be asked again.`);
			await sleep(delay);
			delay = min(delay * 2, _LAST_DELAY);
		}
	}
}
