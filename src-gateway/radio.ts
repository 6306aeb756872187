// The ESP-NOW side: opens the interfaces, hears frames and sends them, to more nodes than the radio has places for.
import { AIOESPNow } from "aioespnow";
import { sleep_ms } from "asyncio";
import { hexlify } from "binascii";
import { ENOMEM } from "errno";
import { MAX_TOTAL_PEER_NUM } from "espnow";
import { AP_IF, AUTH_WPA2_PSK, STA_IF, WLAN } from "network";
import { urandom } from "os";
import { ticks_diff, ticks_ms } from "time";
import { b } from "tsmpy/board";

/** What the radio says when it has no buffers left to send from: as MicroPython's errno, and as ESP-IDF's. */
const _NO_MEM = -12391;
/** Bytes of receive buffer: some thirty frames of full length, from nodes that wake at the same moment. */
const _RXBUF = 8192;

export class Radio {
	/** The id that nodes address: the MAC of the interface they talk to, as 12 hex digits. */
	readonly id: string;
	/** Frames that were not acknowledged, or that the radio did not take. */
	failed: int = 0;
	/** Times that it was restarted because its buffers were exhausted. */
	restarts: int = 0;
	private readonly _sta: WLAN = new WLAN(STA_IF);
	private readonly _ap: WLAN = new WLAN(AP_IF);
	private readonly _espnow: AIOESPNow = new AIOESPNow();
	/** Peers of the radio, the one used last at the end. */
	private _peers: bytes[] = [];
	private _latest: bytes = b``;
	private _is_open: boolean = false;

	/** `use_ap_if`: whether nodes talk to the access point's interface. ESP8266 nodes must: a station that has joined ignores them. */
	constructor(private readonly _use_ap_if: boolean) {
		this._sta.active(true);
		if (_use_ap_if) this._hide();
		else this._ap.active(false);
		this.id = hexlify((_use_ap_if ? this._ap : this._sta).config("mac")).decode();
	}

	/** Opens an access point that nobody sees and whose key nobody knows: only its radio is wanted. */
	private _hide(): void {
		const ap = this._ap;
		ap.active(true);
		const mac = hexlify(ap.config("mac")).decode();
		const key = hexlify(urandom(16)).decode();
		ap.config({ ssid: `nowlink-${mac}`, hidden: true, security: AUTH_WPA2_PSK, key });
	}

	open(): void {
		this._sta.active(true);
		if (this._use_ap_if && !this._ap.active()) this._hide();
		this._sta.config({ pm: WLAN.PM_NONE }); // a station that saves power loses frames
		this._espnow.active(false);
		this._start();
		this._is_open = true;
	}

	private _start(): void {
		this._espnow.config({ rxbuf: _RXBUF });
		this._espnow.active(true);
		this._peers = [];
		this._latest = b``;
	}

	/** The channel that the radio is on. */
	channel(): int {
		return this._sta.config("channel");
	}

	/** Has it joined the Wi-Fi network? */
	has_network(): boolean {
		return this._sta.isconnected();
	}

	/** Calls `handle` with each frame that comes, until `close`. The frame's buffer is used again for the next. */
	async listen(handle: (mac: bytes, frame: bytearray) => void): Promise<void> {
		while (this._is_open) {
			try {
				const [mac, frame] = await this._espnow.airecv();
				if (mac !== null) handle(bytes(mac), frame);
			} catch {
				await sleep_ms(100); // the radio is being restarted, or there is no memory: not for long
			}
		}
	}

	/** Milliseconds since the last frame of this node came in. */
	age(mac: bytes): int {
		const facts = this._espnow.peers_table.get(mac);
		return facts === undefined ? 0 : ticks_diff(ticks_ms(), facts[1]);
	}

	/** Signal strength of the last frame of this node, dBm; 0: it has not been heard. */
	rssi(mac: bytes): int {
		const facts = this._espnow.peers_table.get(mac);
		return facts === undefined ? 0 : facts[0];
	}

	/** Forgets what the driver has noted of an address: its table grows with each one that is heard. */
	forget(mac: bytes): void {
		this._espnow.peers_table.pop(mac, null);
	}

	/** Sends a frame, from the interface whose MAC is the gateway's id. True: the node's radio has it. */
	send(mac: bytes, frame: string): boolean {
		try {
			this._use(mac);
			if (this._espnow.send(mac, frame)) return true;
		} catch (e) {
			if (!(e instanceof OSError)) throw e;
			this._latest = b``;
			if (e.errno === _NO_MEM || e.errno === ENOMEM) this._restart();
		}
		this.failed += 1;
		return false;
	}

	/** Gives the driver its buffers back: until then it sends nothing any more (esp-idf#18682). */
	private _restart(): void {
		this.restarts += 1;
		this._espnow.active(false);
		this._start();
	}

	/** Makes a node a peer; when all places are taken, the peer used longest ago goes. */
	private _use(mac: bytes): void {
		if (this._latest === mac) return;
		const peers = this._peers;
		const at = peers.indexOf(mac);
		if (at >= 0) this._peers = [...peers.slice(0, at), ...peers.slice(at + 1), mac];
		else {
			if (peers.length >= MAX_TOTAL_PEER_NUM) this._espnow.del_peer(peers.shift()!);
			this._espnow.add_peer(mac, { ifidx: this._use_ap_if ? AP_IF : STA_IF });
			peers.push(mac);
		}
		this._latest = mac;
	}

	close(): void {
		this._is_open = false;
		this._espnow.active(false);
		this._ap.active(false);
	}
}
