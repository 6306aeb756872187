// The receive buffer of a simulated ESP-NOW driver. The radio fills it while the application does something else;
// here it is filled before each look at it, in the order of arrival, which comes to the same.

import { ticks_add, ticks_diff, ticks_ms } from "utime";
import { air, port } from "./_air";
import type { PeerTable } from "./_peers";

const _ESP8266 = port === "esp8266";
const _ADDR_LEN = 6;
/** Where a datagram of the air holds what: sender, signal strength, time of arrival, key, payload. */
const _RSSI = 6;
const _ARRIVAL = 7;
const _KEY = 11;
const _PAYLOAD = 27;
/** What a frame takes in the buffer beside its payload: a header (7 bytes; 2 on an ESP8266) and the sender's MAC. */
const _OVERHEAD = _ESP8266 ? 8 : 13;
/** Two frames of full length. */
const _DEFAULT_SIZE = 2 * (_OVERHEAD + 250);

export class Receiver {
	/** Bytes of the buffer from its next start on. */
	size: int = _DEFAULT_SIZE;
	received: int = 0;
	dropped: int = 0;
	/** MAC to [rssi, time of arrival by ticks_ms()] of the last frame that was read. */
	peers_table: dict<bytes, [int, int]> = new dict<bytes, [int, int]>();
	private room: int = 0;
	private frames: bytes[] = [];

	/** Takes its size; what arrived before is not for us. */
	start(): void {
		while (air.frame() !== null);
		this.room = this.size;
	}

	stop(): void {
		this.frames = [];
		this.room = 0;
	}

	any(): boolean {
		return this.frames.length > 0;
	}

	/** Buffers what the radio has received. What does not fit is lost, although it was acknowledged. */
	drain(peers: PeerTable): void {
		while (true) {
			const frame = air.frame();
			if (frame === null) return;
			const cost = frame.length - _PAYLOAD + _OVERHEAD;
			if (!peers.can_read(frame.slice(0, _ADDR_LEN), frame.slice(_KEY, _PAYLOAD))) continue;
			if (cost > this.room) {
				this.dropped += 1;
				air.dropped();
			} else {
				this.room -= cost;
				this.received += 1;
				this.frames.push(frame);
			}
		}
	}

	/** Moves the oldest frame into [mac, message], whose message buffer it resizes. */
	take(data: [bytes | bytearray, bytearray]): void {
		const frame = this.frames.shift()!;
		this.room += frame.length - _PAYLOAD + _OVERHEAD;
		data[0] = this.note(frame, data[0]);
		data[1].assign(frame.slice(_PAYLOAD));
	}

	/**
	 * Notes the signal strength, and when the frame arrived, which may be long before it is read. Returns the sender: on an
	 * ESP32 the key of peers_table, on an ESP8266 the same buffer again.
	 */
	private note(frame: bytes, reused: bytes | bytearray): bytes | bytearray {
		const sender = frame.slice(0, _ADDR_LEN);
		if (_ESP8266) {
			(reused as bytearray).assign(sender);
			return reused;
		}
		const facts = this.peers_table.get(sender);
		const rssi = frame[_RSSI]! - 256;
		const arrived = this.by_our_clock(number_of(frame.slice(_ARRIVAL, _KEY)));
		if (facts === undefined) {
			this.peers_table.set(sender, [rssi, arrived]);
			return sender;
		}
		facts[0] = rssi;
		facts[1] = arrived;
		return sender;
	}

	/** The air's time of arrival by ticks_ms(): the clocks are compared to some milliseconds, but no frame is of the future. */
	private by_our_clock(theirs: int): int {
		const arrived = ticks_add(air.clock, theirs);
		const now = ticks_ms();
		return ticks_diff(arrived, now) > 0 ? now : arrived;
	}
}

/** Four bytes as a number, the highest first. */
function number_of(four: bytes): int {
	let number = 0;
	for (const byte of four) number = number * 256 + byte;
	return number;
}
