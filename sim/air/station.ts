import type { AccessPoint } from "./access-point.ts";
import type { WifiTiming } from "./timing.ts";

/** Why a station is not joined, by the 802.11 numbers that an ESP32 reports; 0: it never failed. */
export const REASON = { NONE: 0, BEACON_TIMEOUT: 200, NO_AP_FOUND: 201, WRONG_PASSWORD: 202 } as const;
export type Reason = (typeof REASON)[keyof typeof REASON];

/** A station that tries for ever, as an ESP does unless told otherwise. */
const FOR_EVER = -1;
const CHANNELS = 13;

/** What a station does to the radio it shares with everything else on the board. */
export interface Tuner {
	/** The station has settled on this channel, and with it the whole radio. */
	settle(channel: number): void;
	changed(note: string): void;
}

/**
 * The station side of a board's Wi-Fi. Looking for an access point it sweeps all channels, and what is sent to the
 * board on its own channel meanwhile is lost. Joined, it stays on the access point's channel and follows it.
 */
export class Station {
	readonly #accessPoint: AccessPoint;
	readonly #timing: WifiTiming;
	readonly #tuner: Tuner;
	#state: "idle" | "searching" | "joining" | "joined" = "idle";
	#timer: NodeJS.Timeout | undefined;
	#sweep: number | undefined;
	#wanted = false;
	#failures = 0;
	#scanning = false;

	ssid = "";
	key = "";
	reason: Reason = REASON.NONE;
	/** How many times it tries again after a failure; -1 for ever. */
	reconnects = FOR_EVER;

	constructor(accessPoint: AccessPoint, timing: WifiTiming, tuner: Tuner) {
		this.#accessPoint = accessPoint;
		this.#timing = timing;
		this.#tuner = tuner;
	}

	get isJoined(): boolean {
		return this.#state === "joined";
	}

	/** Looking for an access point or talking to one, not yet joined. */
	get isConnecting(): boolean {
		return this.#state === "searching" || this.#state === "joining";
	}

	/** It was asked to join and has not given up. */
	get isTrying(): boolean {
		return this.#wanted && (this.reconnects === FOR_EVER || this.#failures <= this.reconnects);
	}

	/** The channel it is looking at in a sweep, or undefined. */
	get sweep(): number | undefined {
		return this.#sweep;
	}

	get isScanning(): boolean {
		return this.#scanning;
	}

	connect(ssid: string, key: string): void {
		this.#stop();
		this.ssid = ssid;
		this.key = key;
		this.#wanted = true;
		this.#failures = 0;
		this.#tuner.changed(`looks for ${ssid} on channels 1 to ${CHANNELS}`);
		this.#search(1);
	}

	disconnect(): void {
		const wasJoined = this.isJoined;
		this.#wanted = false;
		this.#stop();
		if (wasJoined) this.#tuner.changed(`left ${this.ssid}`);
	}

	/** Visits all channels once, and comes back. */
	async scan(): Promise<void> {
		this.#scanning = true;
		for (let channel = 1; channel <= CHANNELS && this.#scanning; channel++) {
			this.#sweep = channel;
			await new Promise((resolve) => setTimeout(resolve, this.#timing.scanChannel));
		}
		if (this.#scanning) this.#sweep = undefined;
		this.#scanning = false;
	}

	/** The access point was switched or moved. */
	accessPointChanged(channel: number): void {
		if (!this.isJoined) return;
		const heard = this.#accessPoint.isOn && (this.#timer === undefined || this.#accessPoint.channel === channel);
		if (!heard) {
			this.#timer ??= setTimeout(() => this.#lose(), this.#timing.beaconLoss);
			return;
		}
		clearTimeout(this.#timer);
		this.#timer = undefined;
		if (this.#accessPoint.channel === channel) return;
		this.#tuner.settle(this.#accessPoint.channel);
		this.#tuner.changed(`followed ${this.ssid} to channel ${this.#accessPoint.channel}`);
	}

	/** The radio goes off: nothing is remembered. */
	forget(): void {
		this.#wanted = false;
		this.#stop();
		this.reason = REASON.NONE;
		this.reconnects = FOR_EVER;
		this.ssid = "";
		this.key = "";
	}

	#stop(): void {
		clearTimeout(this.#timer);
		this.#timer = undefined;
		this.#state = "idle";
		this.#sweep = undefined;
		this.#scanning = false;
	}

	#search(channel: number): void {
		this.#state = "searching";
		this.#sweep = channel;
		this.#timer = setTimeout(() => {
			if (this.#isHere(channel)) this.#join(channel);
			else if (channel < CHANNELS) this.#search(channel + 1);
			else this.#fail(REASON.NO_AP_FOUND, `found no ${this.ssid}`);
		}, this.#timing.scanChannel);
	}

	#isHere(channel: number): boolean {
		const ap = this.#accessPoint;
		return ap.isOn && ap.channel === channel && ap.ssid === this.ssid;
	}

	#join(channel: number): void {
		this.#state = "joining";
		this.#sweep = undefined;
		this.#tuner.settle(channel);
		this.#timer = setTimeout(() => {
			if (!this.#isHere(channel)) return this.#fail(REASON.BEACON_TIMEOUT, `lost ${this.ssid} while joining`);
			if (this.#accessPoint.password !== this.key) {
				return this.#fail(REASON.WRONG_PASSWORD, `was refused by ${this.ssid}: wrong password`);
			}
			this.#timer = undefined;
			this.#state = "joined";
			this.#failures = 0;
			this.reason = REASON.NONE;
			this.#tuner.changed(`joined ${this.ssid}`);
		}, this.#timing.join);
	}

	#lose(): void {
		this.#fail(REASON.BEACON_TIMEOUT, `lost ${this.ssid}: looks for it on channels 1 to ${CHANNELS}`);
	}

	#fail(reason: Reason, note: string): void {
		const isNews = this.reason !== reason;
		this.#stop();
		this.reason = reason;
		this.#failures++;
		if (this.isTrying) this.#search(1);
		if (isNews) this.#tuner.changed(note);
	}
}
