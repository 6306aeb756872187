// The state behind `espnow`, which has one radio however many ESPNow objects there are, and what sends and waits.

import { ETIMEDOUT } from "errno";
import { POLLIN, poll } from "select";
import { ticks_diff, ticks_ms } from "utime";
import { air, INTERFACE_DOWN, NO_MEMORY, OTHER_CHANNEL, port, UNKNOWN } from "./_air";
import { type Peer, PeerTable, raise_espnow } from "./_peers";
import { Receiver } from "./_receiver";

const _ESP8266 = port === "esp8266";

/** How long `send` waits for the receiver's acknowledgement, milliseconds. */
const _SEND_TIMEOUT = 100;
/** How long it tries again while the radio has no room for the frame, milliseconds. */
const _ROOM_TIMEOUT = 2000;
const _RECV_TIMEOUT = 300_000;
const _FROM_AP = 1;
const _ENCRYPTED = 2;
const _ANSWER_ONCE = 4;

/** The one state that every ESPNow object shows. */
class Driver {
	active: boolean = false;
	timeout_ms: int = _RECV_TIMEOUT;
	peers: PeerTable = new PeerTable();
	receiver: Receiver = new Receiver();
	/** What irecv() hands out, the same each time. */
	data: [bytes | bytearray, bytearray] = [bytearray(6), bytearray(250)];

	start(): void {
		if (this.active) return;
		this.receiver.start();
		air.call("espnow.active", true);
		this.active = true;
	}

	/** Forgets peers, frames that were not read, and answers that have not come. */
	stop(): void {
		if (!this.active) return;
		air.call("espnow.active", false);
		this.active = false;
		this.peers.clear();
		this.receiver.stop();
		air.settle(0);
		air.sent = air.answered;
	}

	/** The same, for a task that waits for frames to come: while the radio is off, what arrives is dropped. */
	hears(): boolean {
		if (this.active) return this.any();
		while (air.frame() !== null);
		return false;
	}

	/** Is there a frame to be read? */
	any(): boolean {
		this.receiver.drain(this.peers);
		return this.receiver.any();
	}
}

export const driver = new Driver();
const arrival = poll();
arrival.register(air.frames, POLLIN);

export function check_active(): void {
	if (!driver.active) raise_espnow("NOT_INIT", 1);
}

/** Is a frame there, or does one come within that time? Negative: wait for ever. */
export function wait(timeout_ms: int): boolean {
	const start = ticks_ms();
	while (true) {
		if (driver.any()) return true;
		const left = timeout_ms < 0 ? 1000 : timeout_ms - ticks_diff(ticks_ms(), start);
		if (left <= 0) return false;
		arrival.poll(left);
	}
}

/** Waits until all frames have been answered for. An ESP8266 does not complain if that takes long. */
export function settle(): void {
	if (!air.settle(_SEND_TIMEOUT) && !_ESP8266) throw new OSError(ETIMEDOUT);
}

/** Sends a frame to a peer; `sync`: waits for what becomes of it. */
export function transmit(peer: Peer, payload: bytes, sync: boolean): void {
	const flags = (peer.ifidx === 1 ? _FROM_AP : 0) | (peer.encrypt ? _ENCRYPTED : 0) | (sync ? _ANSWER_ONCE : 0);
	const head = bytes([flags, peer.channel]).concat(peer.mac);
	const data = peer.encrypt ? driver.peers.key(peer).concat(payload) : payload;
	const timeout = sync ? _SEND_TIMEOUT : 0;
	const start = ticks_ms();
	let verdict = air.transmit(head, data, timeout);
	while (verdict === NO_MEMORY && ticks_diff(ticks_ms(), start) < _ROOM_TIMEOUT) {
		air.settle(1);
		verdict = air.transmit(head, data, timeout);
	}
	if (verdict === INTERFACE_DOWN) raise_espnow("IF", 8);
	if (verdict === OTHER_CHANNEL) raise_espnow("CHAN", 9);
	if (verdict === NO_MEMORY) raise_espnow("NO_MEM", 3);
	if (verdict === UNKNOWN && !_ESP8266) throw new OSError(ETIMEDOUT);
}
