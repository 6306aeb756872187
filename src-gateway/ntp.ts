// Sets the board's clock from a time server (SNTP, RFC 4330). Needed once a day, and let go then.
import { RTC } from "machine";
import { exchange, lookup } from "mqtt/lookup";
import { urandom } from "os";
import { unpack } from "struct";
import { gmtime } from "time";
import { b } from "tsmpy/board";

const _PORT = 123;
/** Milliseconds to wait for a name server or a time server. */
const _PATIENCE = 4000;
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

/** Sets the clock by what `host` says, `offset` seconds ahead of UTC. False: it does not answer. */
export async function set_clock(host: string, offset: int): Promise<boolean> {
	const question = b`\x1b`.concat(bytes(39)).concat(urandom(8));
	try {
		const address = await lookup(host, _PATIENCE);
		const fits = (data: bytes): boolean => time_in(data, question) > 0;
		const answer = await exchange(address, _PORT, question, fits, _PATIENCE);
		const local = time_in(answer, question) - _TO_1970 + offset;
		const t = gmtime(gmtime(0)[0] === 2000 ? local - _TO_2000 : local);
		new RTC().datetime([t[0], t[1], t[2], t[6], t[3], t[4], t[5], 0]);
	} catch (e) {
		if (e instanceof OSError) return false;
		throw e;
	}
	return true;
}
