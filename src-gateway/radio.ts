// The ESP-NOW side: opens the interfaces, hears frames and sends them, to more nodes than the radio has places for.
import { AIOESPNow } from "aioespnow";
import { sleep_ms } from "asyncio";
import { hexlify } from "binascii";
import { MAX_TOTAL_PEER_NUM } from "espnow";
import { AP_IF, AUTH_WPA2_PSK, STA_IF, WLAN } from "network";
import { urandom } from "os";
import { ticks_diff, ticks_ms } from "time";
import { b } from "tsmpy/board";

/** Bytes of receive buffer: some thirty frames of full length, from nodes that wake at the same moment. */
const _RXBUF = 8192;

export class Radio {
	/** The id that nodes address: the MAC of the interface they talk to, as 12 hex digits. */
	readonly id: string;
	/** Frames that were not acknowledged, or that the radio did not take. */
	failed: int = 0;
	private readonly _sta: WLAN = new WLAN(STA_IF);
	private readonly _ap: WLAN = new WLAN(AP_IF);
	private readonly _espnow: AIOESPNow = new AIOESPNow();
	/** Peers of the radio, the one used last at the end. */
	private _peers: bytes[] = [];
	private _latest: bytes = b``;

	/** `use_ap_if`: whether nodes talk to the access point's interface. ESP8266 nodes must: a station that has joined ignores them. */
	constructor(private readonly _use_ap_if: boolean) {
		this._sta.active(true);
		this._ap.active(_use_ap_if);
		this.id = hexlify((_use_ap_if ? this._ap : this._sta).config("mac")).decode();
	}

	open(): void {
		if (this._use_ap_if) {
			const key = hexlify(urandom(16)).decode();
			this._ap.config({ ssid: `nowlink-${this.id}`, hidden: true, security: AUTH_WPA2_PSK, key });
		}
		this._sta.config({ pm: WLAN.PM_NONE }); // a station that saves power loses frames
		this._espnow.active(false);
		this._espnow.config({ rxbuf: _RXBUF });
		this._espnow.active(true);
		this._peers = [];
		this._latest = b``;
	}

	/** The channel that the radio is on. */
	channel(): int {
		return this._sta.config("channel");
	}

	/** Calls `handle` with each frame that comes, for ever. The frame's buffer is used again for the next. */
	async listen(handle: (mac: bytes, frame: bytearray) => void): Promise<void> {
		while (true) {
			try {
				const [mac, frame] = await this._espnow.airecv();
				if (mac !== null) handle(bytes(mac), frame);
			} catch (e) {
				if (e instanceof OSError) await sleep_ms(100);
				else throw e;
			}
		}
	}

	/** Milliseconds since the last frame of this node came in. */
	age(mac: bytes): int {
		const facts = this._espnow.peers_table.get(mac);
		return facts === undefined ? 0 : ticks_diff(ticks_ms(), facts[1]);
	}

	/** Sends a frame, from the interface whose MAC is the gateway's id. True: the node's radio has it. */
	send(mac: bytes, frame: string): boolean {
		try {
			this._use(mac);
			const arrived = this._espnow.send(mac, frame);
			if (!arrived) this.failed += 1;
			return arrived;
		} catch (e) {
			if (e instanceof OSError) {
				this.failed += 1;
				return false;
			}
			throw e;
		}
	}

	/** Makes a node a peer; when all places are taken, the peer used longest ago goes. */
	private _use(mac: bytes): void {
		if (this._latest === mac) return;
		this._latest = mac;
		const peers = this._peers;
		const at = peers.indexOf(mac);
		if (at >= 0) {
			this._peers = [...peers.slice(0, at), ...peers.slice(at + 1), mac];
			return;
		}
		if (peers.length >= MAX_TOTAL_PEER_NUM) this._espnow.del_peer(peers.shift()!);
		this._espnow.add_peer(mac, { ifidx: this._use_ap_if ? AP_IF : STA_IF });
		peers.push(mac);
	}

	close(): void {
		this._espnow.active(false);
		this._ap.active(false);
	}
}
