// The peer table of a simulated ESP-NOW driver.

import { port } from "./_air";

const _ESP8266 = port === "esp8266";
const _ADDR_LEN = 6;
const _KEY_LEN = 16;
const _MOST = 20;
const _MOST_ENCRYPTED = 6;
/** ESP_ERR_ESPNOW_BASE of ESP-IDF. */
const _ERROR_BASE = 0x3000 + 100;
/** What stands for ESP_ERR_ESPNOW_BASE on an ESP8266. */
const _ERROR_BASE_ESP8266 = 0x300 + 100;

/** As the real driver: OSError(-12393, "ESP_ERR_ESPNOW_NOT_FOUND"); an ESP8266 gives a number only. */
export function raise_espnow(name: string, code: int): never {
	if (_ESP8266) throw new OSError(_ERROR_BASE_ESP8266 + code);
	throw new OSError(-(_ERROR_BASE + code), `ESP_ERR_ESPNOW_${name}`);
}

export class Peer {
	mac: bytes;
	lmk: bytes = bytes(_KEY_LEN);
	channel: int = 0;
	ifidx: int = 0;
	encrypt: boolean = false;

	constructor(mac: bytes) {
		this.mac = mac;
	}

	facts(): readonly [bytes, bytes, int, int, boolean] {
		return [this.mac, this.lmk, this.channel, this.ifidx, this.encrypt];
	}

	/** Broadcast and multicast addresses stand for many. */
	is_group(): boolean {
		return (this.mac[0]! & 1) === 1;
	}

	update(lmk: bytes | string | null, channel: int | null, ifidx: int | null, encrypt: boolean | null): void {
		if (lmk !== null) {
			this.encrypt = lmk.length > 0;
			if (this.encrypt) this.lmk = key_of(lmk);
		}
		if (channel !== null) {
			if (channel < 0 || channel > 14) raise_espnow("ARG", 2);
			this.channel = channel;
		}
		if (ifidx !== null) {
			if (ifidx !== 0 && ifidx !== 1) raise_espnow("ARG", 2);
			this.ifidx = ifidx;
		}
		if (encrypt !== null) this.encrypt = encrypt;
		// A broadcast cannot be encrypted.
		if (this.encrypt && this.is_group()) raise_espnow("ARG", 2);
	}
}

export class PeerTable {
	private peers: dict<bytes, Peer> = new dict<bytes, Peer>();
	private pmk: bytes = bytes(_KEY_LEN);

	add(mac: bytes, lmk: bytes | string | null, channel: int | null, ifidx: int | null, encrypt: boolean | null): void {
		const peer = new Peer(address_of(mac));
		if (this.peers.has(peer.mac)) raise_espnow("EXIST", 7);
		peer.update(lmk, channel, ifidx, encrypt);
		const [all, encrypted] = this.count();
		if (all >= _MOST || (peer.encrypt && encrypted >= _MOST_ENCRYPTED)) raise_espnow("FULL", 4);
		this.peers.set(peer.mac, peer);
	}

	change(
		mac: bytes,
		lmk: bytes | string | null,
		channel: int | null,
		ifidx: int | null,
		encrypt: boolean | null,
	): void {
		const peer = this.find(mac);
		const was_encrypted = peer.encrypt;
		const [, encrypted] = this.count();
		peer.update(lmk, channel, ifidx, encrypt);
		if (peer.encrypt && !was_encrypted && encrypted >= _MOST_ENCRYPTED) {
			peer.encrypt = false;
			raise_espnow("FULL", 4);
		}
	}

	remove(mac: bytes): void {
		this.peers.delete(this.find(mac).mac);
	}

	find(mac: bytes): Peer {
		const peer = this.peers.get(address_of(mac));
		if (peer === undefined) raise_espnow("NOT_FOUND", 5);
		return peer;
	}

	/** All but broadcast and multicast addresses. */
	single(): Peer[] {
		const peers: Peer[] = [];
		for (const peer of this.peers.values()) {
			if (!peer.is_group()) peers.push(peer);
		}
		return peers;
	}

	/** (all, encrypted) */
	count(): readonly [int, int] {
		let encrypted = 0;
		for (const peer of this.peers.values()) {
			if (peer.encrypt) encrypted += 1;
		}
		return [this.peers.size, encrypted];
	}

	clear(): void {
		this.peers.clear();
	}

	set_pmk(key: bytes | string): void {
		this.pmk = key_of(key);
	}

	/** What encrypts frames to this peer: both keys must be the same at the other end. */
	key(peer: Peer): bytes {
		const mixed = bytearray(_KEY_LEN);
		for (let i = 0; i < _KEY_LEN; i++) mixed[i] = this.pmk[i]! ^ peer.lmk[i]!;
		return bytes(mixed);
	}

	/** Can a frame from there, encrypted with this key (all zeros: not encrypted), be read here? */
	can_read(mac: bytes, key: bytes): boolean {
		if (key === bytes(_KEY_LEN)) return true;
		const peer = this.peers.get(mac);
		if (peer === undefined) return false;
		return peer.encrypt && this.key(peer) === key;
	}
}

function address_of(mac: bytes): bytes {
	if (mac.length !== _ADDR_LEN) throw new ValueError("invalid buffer length");
	return bytes(mac);
}

function key_of(key: bytes | string): bytes {
	const text = typeof key === "string" ? key.encode() : key;
	if (text.length !== _KEY_LEN) throw new ValueError("invalid buffer length");
	return bytes(text);
}
