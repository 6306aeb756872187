// The board's end of the air: requests to it, and frames to and from it, over UDP on loopback. Only drivers use it.

import { EAGAIN, ECONNREFUSED } from "errno";
import { collect, mem_alloc, mem_free } from "gc";
import { dumps, loads } from "json";
import { POLLIN, type Poll, poll } from "select";
import { getenv } from "uos";
import { AF_INET, getaddrinfo, SOCK_DGRAM, type socket as Socket, socket } from "usocket";
import { ticks_add, ticks_diff, ticks_ms } from "utime";

/** "esp32" or "esp8266". */
export const port = getenv("NOWLINK_PORT") ?? "esp32";

/** First bytes of datagrams. */
const _SEND = 1;
const _FRAMES_HERE = 2;
const _FEED = 3;
const _STILL_THERE = 4;
const _DROPPED = 5;
const _HEAP = 6;
const _JSON = 0x5b;

/** The air answers at once, but for a scan or a sleep: after so long without an answer, is it still there? Milliseconds. */
const _PATIENCE = 2000;
const _LARGEST_DATAGRAM = 8192;
/** Bytes of the longest frame with what stands before it, and of the answer to a frame. */
const _LONGEST_FRAME = 1536;
const _ANSWER = 4;
/** The clocks are compared until an answer comes so quickly, milliseconds, but not more often than this. */
const _QUICK = 1;
const _COMPARISONS = 5;

/** What becomes of a frame; the first two are what its receiver says, and come when the air is through with it. None of them: not known yet. */
export const UNKNOWN = -1;
export const LOST = 0;
export const ACKED = 1;
export const INTERFACE_DOWN = 2;
export const OTHER_CHANNEL = 3;
export const NO_MEMORY = 4;
export const ACCEPTED = 5;

function opened(): Socket {
	const s = new socket(AF_INET, SOCK_DGRAM);
	s.connect(getaddrinfo("127.0.0.1", int(getenv("NOWLINK_AIR") ?? "0"))[0]![4]);
	return s;
}

class Air {
	/** Where received frames arrive, one a datagram. Always open, so that a task may wait for it at any time. */
	frames: Socket = opened();
	/** Frames handed to the air, what it said of them, and how many of those answers were "not acknowledged". */
	sent: int = 0;
	answered: int = 0;
	failed: int = 0;
	/** What ticks_ms() was when the air's clock, by which it stamps frames, read 0. */
	clock: int = 0;
	private requests: Socket = opened();
	private waiting: Poll = poll();
	private number: int = 0;
	private verdict: int = UNKNOWN;

	constructor() {
		const boot = getenv("NOWLINK_BOOT") ?? "";
		this.waiting.register(this.requests, POLLIN);
		this.frames.setblocking(false);
		this.frames.send(bytes([_FRAMES_HERE]).concat(boot.encode()));
		this.call("hello", boot);
		this.compare_clocks();
	}

	/** Asks the air, and waits for its answer. Raises what it says to raise. */
	call(operation: string, ...args: unknown[]): unknown {
		this.number = (this.number + 1) & 0xffff;
		this.requests.send(dumps([this.number, operation, ...args]));
		while (true) {
			const data = this.receive(_PATIENCE);
			if (data === null) {
				this.check();
			} else if (data[0] === _JSON) {
				const answer = loads(data) as unknown[];
				if ((answer[0] as int) === this.number) return result(answer);
			} else {
				this.note(data);
			}
		}
	}

	/**
	 * Hands a frame to the radio: flags, channel, receiver and payload as the air wants them. Returns a verdict, ACCEPTED at once;
	 * where the flags tell the air to answer only when it is through: LOST or ACKED, or UNKNOWN after `timeout_ms`.
	 */
	transmit(head: bytes, payload: bytes, timeout_ms: int): int {
		this.number = (this.number + 1) & 0xffff;
		this.verdict = UNKNOWN;
		this.sent += 1;
		this.requests.send(
			bytes([_SEND, this.number >> 8, this.number & 0xff])
				.concat(head)
				.concat(payload),
		);
		const start = ticks_ms();
		while (this.verdict === UNKNOWN) {
			const left = timeout_ms > 0 ? timeout_ms - ticks_diff(ticks_ms(), start) : _PATIENCE;
			if (left < 0) break;
			if (!this.hear(left) && timeout_ms === 0) this.check();
		}
		return this.verdict;
	}

	/** Waits until every frame handed over has been answered for; false if that takes longer than `timeout_ms`. */
	settle(timeout_ms: int): boolean {
		const start = ticks_ms();
		while (this.answered < this.sent) {
			const left = timeout_ms - ticks_diff(ticks_ms(), start);
			if (left < 0) return false;
			this.hear(left);
		}
		return true;
	}

	/** Waits for the answer to a frame; false: none comes in this time. */
	private hear(timeout_ms: int): boolean {
		for (const _ of this.waiting.ipoll(timeout_ms)) {
			const data = this.requests.recv(_ANSWER);
			if (data[0] === _SEND) this.note(data);
			return true;
		}
		return false;
	}

	/** The next received frame, or null. Does not wait. */
	frame(): bytes | null {
		while (true) {
			try {
				const data = this.frames.recv(_LONGEST_FRAME);
				if (data.length > 1) return data;
			} catch (e) {
				if (e instanceof OSError && e.errno === EAGAIN) return null;
				throw e;
			}
			this.tell_heap();
		}
	}

	/** The world has asked, between frames: how much of the heap is in use? */
	private tell_heap(): void {
		collect();
		this.requests.send(bytes([_HEAP]).concat(dumps([mem_free(), mem_alloc()]).encode()));
	}

	/** Tells the board's watchdog that all is well. */
	feed(): void {
		this.requests.send(bytes([_FEED]));
	}

	/** Tells the world that a frame found no room. */
	dropped(): void {
		this.requests.send(bytes([_DROPPED]));
	}

	/** The quicker the answer, the more exact: on a busy machine the first may take long. */
	private compare_clocks(): void {
		let quickest = _PATIENCE;
		for (let i = 0; i < _COMPARISONS && quickest > _QUICK; i++) {
			const asked = ticks_ms();
			const theirs = this.call("clock") as int;
			const took = ticks_diff(ticks_ms(), asked);
			if (took < quickest) {
				quickest = took;
				this.clock = ticks_add(asked, (took >> 1) - theirs);
			}
		}
	}

	private receive(timeout_ms: int): bytes | null {
		for (const _ of this.waiting.ipoll(timeout_ms)) return this.requests.recv(_LARGEST_DATAGRAM);
		return null;
	}

	/** What the air says of a frame: sent is what it did not refuse. */
	private note(data: bytes): void {
		const code = data[3]!;
		if (data[1]! * 256 + data[2]! === this.number) this.verdict = code;
		if (code === ACCEPTED) return;
		if (code > ACKED) this.sent -= 1;
		else this.answered += 1;
		if (code === LOST) this.failed += 1;
	}

	/** A board does not outlive its world. */
	private check(): void {
		try {
			this.requests.send(bytes([_STILL_THERE]));
		} catch (e) {
			if (e instanceof OSError && e.errno === ECONNREFUSED) throw new SystemExit("the air is gone");
			throw e;
		}
	}
}

/** `[number, value]`, or `[number, null, exception, ...arguments]`. */
function result(answer: unknown[]): unknown {
	if (answer.length < 3) return answer[1];
	const name = answer[2];
	const args = answer.slice(3);
	if (name === "ValueError") throw new ValueError(...args);
	if (name === "RuntimeError") throw new RuntimeError(...args);
	throw new OSError(...args);
}

export const air = new Air();
