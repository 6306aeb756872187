// MicroPython's `espnow` for a simulated board, with the rules of the real driver: peers, sizes, the receive buffer.

import { IOBase } from "io";
import { POLLIN } from "select";
import { air, port } from "./_air";
import { check_active, driver, settle, transmit, wait } from "./_espnow";
import { raise_espnow } from "./_peers";

const _ESP8266 = port === "esp8266";

export const MAX_DATA_LEN = 250;
export const MAX_TOTAL_PEER_NUM = 20;
export const MAX_ENCRYPT_PEER_NUM = 6;
export const ADDR_LEN = 6;
export const KEY_LEN = 16;

/** ioctl: is there something to read or room to write? */
const _STREAM_POLL = 3;
const _POLLOUT = 4;

/** How a peer is addressed; what is left out stays, or is as by default. */
interface PeerSettings {
	lmk?: bytes;
	channel?: int;
	ifidx?: int;
	encrypt?: boolean;
}

interface Settings {
	rxbuf?: int;
	timeout_ms?: int;
	rate?: int;
}

export class ESPNow extends IOBase {
	active(on: boolean | null = null): boolean {
		if (on !== null) {
			if (on) driver.start();
			else driver.stop();
		}
		return driver.active;
	}

	config(get: "rxbuf" | "timeout_ms"): int;
	config(set: kwargs<Settings>): void;
	config(
		get: string | kwargs<Settings> | null = null,
		rxbuf: int | null = null,
		timeout_ms: int | null = null,
		rate: int | null = null,
		pm: readonly int[] | null = null,
	): int | null {
		if (rxbuf !== null) driver.receiver.size = rxbuf;
		if (timeout_ms !== null) driver.timeout_ms = timeout_ms;
		if (_ESP8266 && (rate !== null || pm !== null)) throw new TypeError("extra keyword arguments given");
		if (typeof get !== "string") return null;
		if (get === "rxbuf") return driver.receiver.size;
		if (get === "timeout_ms") return driver.timeout_ms;
		throw new ValueError("unknown config param");
	}

	/** ESP32 only: MAC to [rssi in dBm, ms since boot when the last frame from it was read]. */
	get peers_table(): dict<bytes, [int, int]> {
		return driver.receiver.peers_table;
	}

	add_peer(mac: bytes, lmk?: bytes | string | null, channel?: int, ifidx?: int, encrypt?: boolean): void;
	add_peer(mac: bytes, settings: kwargs<PeerSettings>): void;
	add_peer(
		mac: bytes,
		lmk: bytes | string | kwargs<PeerSettings> | null = null,
		channel: int | null = null,
		ifidx: int | null = null,
		encrypt: boolean | null = null,
	): void {
		check_active();
		driver.peers.add(mac, lmk as bytes | string | null, channel, ifidx, encrypt);
	}

	mod_peer(mac: bytes, settings: kwargs<PeerSettings>): void;
	mod_peer(
		mac: bytes,
		lmk: bytes | string | kwargs<PeerSettings> | null = null,
		channel: int | null = null,
		ifidx: int | null = null,
		encrypt: boolean | null = null,
	): void {
		check_active();
		driver.peers.change(mac, lmk as bytes | string | null, channel, ifidx, encrypt);
	}

	del_peer(mac: bytes): void {
		check_active();
		driver.peers.remove(mac);
	}

	get_peer(mac: bytes): readonly [bytes, bytes, int, int, boolean] {
		check_active();
		return driver.peers.find(mac).facts();
	}

	get_peers(): readonly (readonly [bytes, bytes, int, int, boolean])[] {
		check_active();
		const all: (readonly [bytes, bytes, int, int, boolean])[] = [];
		for (const peer of driver.peers.single()) all.push(peer.facts());
		return all;
	}

	/** (all, encrypted) */
	peer_count(): readonly [int, int] {
		check_active();
		return driver.peers.count();
	}

	set_pmk(key: bytes | string): void {
		check_active();
		driver.peers.set_pmk(key);
	}

	/** `send(message)` is for all peers. False: not acknowledged. */
	send(mac: bytes | string | buffer | null, message: string | buffer | null = null, sync: boolean = true): boolean {
		check_active();
		if (message === null) return this.send(null, mac as string | buffer, true);
		const payload = typeof message === "string" ? message.encode() : bytes(message);
		if (payload.length === 0 || payload.length > MAX_DATA_LEN) raise_espnow("ARG", 2);
		if (sync) settle();
		const failed = air.failed;
		if (mac === null) {
			for (const peer of driver.peers.single()) transmit(peer, payload, false);
			if (sync) settle();
		} else {
			transmit(driver.peers.find(mac as bytes), payload, sync);
		}
		return !sync || air.failed === failed;
	}

	/** The same list and buffers each time: copy what is to be kept. */
	irecv(timeout_ms: int | null = null): readonly [bytearray, bytearray] | readonly [null, null] {
		check_active();
		if (!wait(timeout_ms ?? driver.timeout_ms)) return [null, null];
		driver.receiver.take(driver.data);
		return driver.data as [bytearray, bytearray];
	}

	recv(timeout_ms: int | null = null): readonly [bytes, bytes] | readonly [null, null] {
		const [mac, message] = this.irecv(timeout_ms);
		if (mac === null) return [null, null];
		return [bytes(mac), bytes(message)];
	}

	any(): boolean {
		check_active();
		return driver.any();
	}

	/** (sent, answered, not acknowledged, received, dropped) */
	stats(): readonly [int, int, int, int, int] {
		air.settle(0);
		driver.receiver.drain(driver.peers);
		return [air.sent, air.answered, air.failed, driver.receiver.received, driver.receiver.dropped];
	}

	irq(callback: unknown): void {
		if (callback != null)
			throw new NotImplementedError("the simulator cannot interrupt a board: poll, or use aioespnow");
	}

	/** For select.poll. */
	ioctl(request: int, flags: int): int {
		if (request !== _STREAM_POLL) return -1;
		if (!driver.active) return 0;
		return flags & ((driver.any() ? POLLIN : 0) | _POLLOUT);
	}

	__iter__(): this {
		return this;
	}

	__next__(): readonly [bytearray, bytearray] | readonly [null, null] {
		if (!driver.active) throw new StopIteration();
		return this.irecv();
	}

	declare [Symbol.iterator]: () => Iterator<readonly [bytearray, bytearray]>;
}

if (_ESP8266) {
	for (const name of ["peers_table", "mod_peer", "get_peer", "get_peers", "peer_count", "stats", "any", "irq"]) {
		delattr(ESPNow, name);
	}
}
