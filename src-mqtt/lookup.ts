// Looks a host's address up without keeping the board waiting, as `socket.getaddrinfo` does, for seconds when no server answers.
import { sleep_ms } from "asyncio";
import { EAGAIN, ETIMEDOUT } from "errno";
import { STA_IF, WLAN } from "network";
import { getrandbits } from "random";
import { AF_INET, getaddrinfo, SOCK_DGRAM, socket } from "socket";
import { pack } from "struct";
import { ticks_diff, ticks_ms } from "time";
import { b } from "tsmpy/board";

const _DNS_PORT = 53;
/** Milliseconds until a question is sent again. */
const _AGAIN = 1000;
/** Milliseconds between two looks whether an answer is there. */
const _LOOK = 20;
const _LARGEST = 512;
/** What lwIP's getaddrinfo says of a name that nobody knows. */
const _NO_SUCH_HOST = -202;

/**
 * Sends a datagram, again each second, until an answer comes that `fits`. OSError (ETIMEDOUT): none within `milliseconds`;
 * other ones if there is no network.
 */
export async function exchange(
	address: string,
	port: int,
	question: bytes,
	fits: (answer: bytes) => boolean,
	milliseconds: int,
): Promise<bytes> {
	const to = getaddrinfo(address, port)[0]![4];
	const begun = ticks_ms();
	let sent_at = begun - _AGAIN;
	const s = new socket(AF_INET, SOCK_DGRAM);
	s.setblocking(false);
	try {
		while (ticks_diff(ticks_ms(), begun) < milliseconds) {
			if (ticks_diff(ticks_ms(), sent_at) >= _AGAIN) {
				sent_at = ticks_ms();
				s.sendto(question, to);
			}
			const answer = _received(s);
			if (answer !== null && fits(answer)) return answer;
			if (answer === null) await sleep_ms(_LOOK);
		}
	} finally {
		s.close();
	}
	throw new OSError(ETIMEDOUT);
}

/** A datagram that has come; None: there is none. */
function _received(s: socket): bytes | null {
	try {
		return s.recv(_LARGEST);
	} catch (e) {
		if (e instanceof OSError && e.errno === EAGAIN) return null;
		throw e;
	}
}

/** Is it an IPv4 address already? */
function _is_address(host: string): boolean {
	for (const letter of host) {
		if (!"0123456789.".includes(letter)) return false;
	}
	return true;
}

/**
 * The IPv4 address of `host`, by the name server that the Wi-Fi network has told. OSError: no answer within `milliseconds`, or
 * there is no such host. Names that this server does not know (`localhost`, those in `.local`) are left to the board.
 */
export async function lookup(host: string, milliseconds: int): Promise<string> {
	if (_is_address(host)) return host;
	if (!host.includes(".") || host.endsWith(".local")) return getaddrinfo(host, 0)[0]![4][0]! as string;
	const id = pack(">H", getrandbits(16));
	const question = [id, b`\x01\x00\x00\x01\x00\x00\x00\x00\x00\x00`];
	for (const label of host.encode().split(b`.`)) question.push(bytes([label.length]), label);
	question.push(b`\x00\x00\x01\x00\x01`);
	const server = new WLAN(STA_IF).ifconfig()[3];
	const answer = await exchange(server, _DNS_PORT, b``.join(question), (data) => data.startswith(id), milliseconds);
	const address = first_address(answer);
	if (address === "") throw new OSError(_NO_SUCH_HOST, `no address is known of ${host}`);
	return address;
}

/** The first IPv4 address in a name server's answer (RFC 1035, 4.1); "" if there is none. */
export function first_address(answer: bytes): string {
	const end = answer.length;
	if (end < 12) return "";
	let at = 12;
	for (let i = answer[5]!; i > 0; i--) at = _after_name(answer, at) + 4;
	for (let i = answer[7]!; i > 0; i--) {
		at = _after_name(answer, at);
		if (at + 14 > end) return "";
		const length = answer[at + 8]! * 256 + answer[at + 9]!;
		// type A, class IN
		if (answer[at + 1]! === 1 && answer[at + 3]! === 1 && length === 4)
			return `${answer[at + 10]!}.${answer[at + 11]!}.${answer[at + 12]!}.${answer[at + 13]!}`;
		at += 10 + length;
	}
	return "";
}

/** The index after a name that begins at `at`: labels, or a reference of two bytes. */
function _after_name(data: bytes, at: int): int {
	while (at < data.length) {
		const length = data[at]!;
		if (length >= 0xc0) return at + 2;
		at += 1 + length;
		if (length === 0) return at;
	}
	return at;
}
