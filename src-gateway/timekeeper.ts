// Sets the board's clock from a time server (SNTP, RFC 4330), at the start and then daily, and stops nothing meanwhile.
import { sleep, sleep_ms } from "asyncio";
import { RTC } from "machine";
import { exchange, lookup } from "mqtt/lookup";
import { urandom } from "os";
import { unpack } from "struct";
import { gmtime } from "time";
import { b } from "tsmpy/board";
import type { Radio } from "./radio";
import type { Reporter } from "./reporter";

const _PORT = 123;
/** Milliseconds to wait for a name server or a time server. */
const _PATIENCE = 4000;
/** Milliseconds between two looks whether there is a network. */
const _LOOK = 500;
/** Seconds from one setting to the next, and after attempts that failed: these double up to an hour. */
const _DAY = 86400;
const _FIRST_DELAY = 15;
const _LAST_DELAY = 3600;
/** Seconds from 1900, where NTP begins, to 1970, and from there to 2000, where the clocks of boards begin. */
const _TO_1970 = 2208988800;
const _TO_2000 = 946684800;
/** NTP's seconds start again from 0 in 2036. */
const _ERA = 4294967296;

/** Seconds since 1900 in the answer to `question`; 0: it is none, or a server that does not know the time. */
export function time_in(answer: bytes, question: bytes): int {
	if (answer.length < 48 || (answer[0]! & 7) !== 4) return 0;
	if (answer[1]! === 0 || answer[1]! > 15 || answer.slice(24, 32) !== question.slice(40)) return 0;
	const seconds = unpack(">I", answer.slice(40, 44))[0]! as int;
	return seconds < _TO_1970 ? seconds + _ERA : seconds;
}

export class Timekeeper {
	/** `_offset`: seconds by which local time, which the clock is set to, is ahead of UTC. */
	constructor(
		private readonly _host: string,
		private readonly _offset: int,
		private readonly _radio: Radio,
		private readonly _reporter: Reporter,
	) {}

	/** Sets the clock again and again, for ever. */
	async keep(): Promise<void> {
		let delay = _FIRST_DELAY;
		while (true) {
			while (!this._radio.has_network()) await sleep_ms(_LOOK);
			if (await this._set()) {
				delay = _FIRST_DELAY;
				await sleep(_DAY);
			} else {
				await sleep(delay);
				delay = min(delay * 2, _LAST_DELAY);
			}
		}
	}

	private async _set(): Promise<boolean> {
		const question = b`\x1b`.concat(bytes(39)).concat(urandom(8));
		try {
			const address = await lookup(this._host, _PATIENCE);
			const fits = (data: bytes): boolean => time_in(data, question) > 0;
			const answer = await exchange(address, _PORT, question, fits, _PATIENCE);
			const local = time_in(answer, question) - _TO_1970 + this._offset;
			const t = gmtime(gmtime(0)[0] === 2000 ? local - _TO_2000 : local);
			new RTC().datetime([t[0], t[1], t[2], t[6], t[3], t[4], t[5], 0]);
		} catch (e) {
			if (!(e instanceof OSError)) throw e;
			this._reporter.detail(`The time server ${this._host} does not answer: it will be asked again.`);
			return false;
		}
		this._reporter.note(`The clock has been set by ${this._host}.`);
		return true;
	}
}
