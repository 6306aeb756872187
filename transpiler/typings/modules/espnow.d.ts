/** https://docs.micropython.org/en/v1.29.0/library/espnow.html */
declare module "espnow" {
	export const MAX_DATA_LEN: int;
	export const MAX_TOTAL_PEER_NUM: int;
	export const MAX_ENCRYPT_PEER_NUM: int;
	export const ADDR_LEN: int;
	export const KEY_LEN: int;

	/** There is one; each call gives the same. */
	export class ESPNow implements Iterable<readonly [bytearray, bytearray]> {
		constructor();
		active(on?: boolean): boolean;
		config(get: "rxbuf" | "timeout_ms"): int;
		config(set: kwargs<{ rxbuf?: int; timeout_ms?: int; rate?: int }>): void;
		/** ESP32 only: MAC to [rssi in dBm, ms since boot of the last frame read]. */
		readonly peers_table: dict<bytes, readonly [int, int]>;
		add_peer(mac: bytes, lmk?: bytes | string | null, channel?: int, ifidx?: int, encrypt?: boolean): void;
		add_peer(mac: bytes, options: kwargs<{ lmk?: bytes; channel?: int; ifidx?: int; encrypt?: boolean }>): void;
		mod_peer(mac: bytes, options: kwargs<{ lmk?: bytes; channel?: int; ifidx?: int; encrypt?: boolean }>): void;
		del_peer(mac: bytes): void;
		get_peer(mac: bytes): readonly [bytes, bytes, int, int, boolean];
		get_peers(): readonly (readonly [bytes, bytes, int, int, boolean])[];
		peer_count(): readonly [int, int];
		send(mac: bytes | null, message: string | buffer, sync?: boolean): boolean;
		/** To all peers. */
		send(message: string | buffer): boolean;
		/** `[null, null]` when nothing came in `timeout_ms`. Allocates. */
		recv(timeout_ms?: int): readonly [bytes, bytes] | readonly [null, null];
		/** The same two buffers each time; the message's has its length set. */
		irecv(timeout_ms?: int): readonly [bytearray, bytearray] | readonly [null, null];
		any(): boolean;
		/** (sent, acknowledged, not acknowledged, received, dropped) */
		stats(): readonly [int, int, int, int, int];
		set_pmk(key: bytes | string): void;
		/** Called with the ESPNow object; on ESP32 only. */
		irq(callback: ((e: ESPNow) => void) | null): void;
		[Symbol.iterator](): Iterator<readonly [bytearray, bytearray]>;
	}
}
